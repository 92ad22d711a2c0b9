package shop.links;

import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.brand.Brand;
import shop.product.Product;

public record ProductBrand(
        @LinkEnd(isList = true) Ref<Product, String> product,
        @LinkEnd Ref<Brand, String> brand) {}
