package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.brand.Brand;

@DefineLink
public record ProductBrand(
        @LinkEnd(isList = true) Ref product,
        @LinkEnd Ref<? extends Brand, String> brand) {}
