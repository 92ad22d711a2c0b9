package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkColumn;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import java.time.Instant;
import shop.brand.Brand;
import shop.product.Product;

@DefineLink
public record ProductBrand(
        @LinkEnd(isList = true) Ref<Product, Long> product,
        @LinkEnd(alias = "title") Ref<Brand, String> brand,
        @LinkColumn(defaultValue = "many") int weight,
        Instant[] reason) {}
