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
        @LinkColumn(length = 10) int weight,
        @LinkColumn(precision = 5) String note,
        @LinkColumn(length = -1) String label,
        @LinkColumn(precision = 39, scale = 2) BigDecimal price,
        @LinkColumn(precision = 5) BigDecimal share,
        @LinkColumn(nullable = true) boolean featured) {}
