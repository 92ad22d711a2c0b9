package shop.other;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.brand.Brand;
import shop.product.Product;

@DefineLink(table = "other_product_brand")
public record ProductBrand(
        @LinkEnd(isList = true, alias = "otherProducts") Ref<Product, String> product,
        @LinkEnd(alias = "otherBrand") Ref<Brand, String> brand) {}
