package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.brand.Brand;
import shop.product.Product;

@DefineLink
public record ProductBrand(
        @LinkEnd(isList = true, alias = "madeProducts") Ref<Product, String> product,
        @LinkEnd(alias = "maker") Ref<Brand, String> brand) {}
