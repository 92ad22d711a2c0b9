package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkColumn;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.brand.Brand;
import shop.product.Product;

/** A product has at most one brand; a brand has many products. */
@DefineLink
public record ProductBrand(
        @LinkEnd(isList = true) Ref<Product, String> product,
        Ref<Brand, String> brand,
        @LinkColumn(defaultValue = "false") boolean featured) {}
