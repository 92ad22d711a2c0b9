package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shop.brand.Brand;
import shop.product.Product;

@DefineLink
public record ProductBrand(
        @LinkEnd(isList = true) Ref<Product, String> product,
        @LinkEnd Ref<Brand, String> brand,
        Set<String> labels,
        char letter,
        Optional<String> note,
        List<Integer> sizes,
        Ref<Product, String> twin) {}
