package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.brand.Brand;
import shop.review.Review;

/** What goes with each other, as is meant. */
@DefineLink
@SuppressWarnings("LIG035")
public record BrandReview(
        @LinkEnd(deleteCascade = true) Ref<Brand, String> brand,
        @LinkEnd(deleteCascade = true) Ref<Review, Long> review) {}
