package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.brand.Brand;
import shop.review.Review;

@DefineLink
public record LigatureStep(
        @LinkEnd(isList = true) Ref<Brand, String> brand, @LinkEnd(isList = true) Ref<Review, Long> review) {}
