package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.brand.Brand;

@DefineLink(table = "product_link")
public record Product(
        @LinkEnd(isList = true) Ref<shop.product.Product, String> product, @LinkEnd Ref<Brand, String> brand) {}
