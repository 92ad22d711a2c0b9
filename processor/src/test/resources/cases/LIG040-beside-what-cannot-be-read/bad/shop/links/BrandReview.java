package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.brand.Brand;

@DefineLink
public record BrandReview(
        @LinkEnd(isList = true) Ref<Brand, String> brand, @LinkEnd Ref<Runnable, Long> review) {}
