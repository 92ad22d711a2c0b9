package shop.links;

import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.brand.Brand;
import shop.review.Review;

public class BrandReview {

    @LinkEnd
    private Ref<Brand, String> brand;

    @LinkEnd(isList = true)
    private Ref<Review, Long> review;
}
