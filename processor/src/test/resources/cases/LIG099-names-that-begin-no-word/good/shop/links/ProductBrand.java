package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkColumn;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.brand.Brand;
import shop.product.Product;

@DefineLink
public record ProductBrand(
        @LinkEnd Ref<Product, String> product$b,
        @LinkEnd(alias = "$T") Ref<Brand, String> brand$L,
        @LinkColumn(defaultValue = "1") int _2x,
        @LinkColumn(defaultValue = "1") int __,
        @LinkColumn(defaultValue = "1") int $) {}
