package old.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkColumn;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import old.brand.Brand;
import old.brand.BrandId;
import old.review.Review;

@DefineLink
public record BrandReview(
        @LinkEnd Ref<Brand, BrandId> brand,
        @LinkEnd(isList = true) Ref<Review, Long> review,
        @Deprecated(forRemoval = true) @LinkColumn(defaultValue = "1") int weight) {}
