package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.product.Product;
import shop.views.BrandCard;

@DefineLink
public record ProductBrand(
        @LinkEnd(isList = true) Ref<Product, String> product,
        @LinkEnd Ref<BrandCard, String> brand) {}
