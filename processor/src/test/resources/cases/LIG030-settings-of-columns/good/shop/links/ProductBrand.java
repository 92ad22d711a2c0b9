package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkColumn;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import java.math.BigDecimal;
import shop.brand.Brand;
import shop.product.Product;

@DefineLink
public record ProductBrand(
        @LinkEnd(isList = true) Ref<Product, String> product,
        @LinkEnd Ref<Brand, String> brand,
        int weight,
        @LinkColumn(length = 10) String note,
        @LinkColumn(precision = 12, scale = 2) BigDecimal price,
        @LinkColumn(nullable = true) Boolean featured) {}
