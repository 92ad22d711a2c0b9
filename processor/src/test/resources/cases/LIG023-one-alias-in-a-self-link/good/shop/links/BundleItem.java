package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.product.Product;

@DefineLink
public record BundleItem(
        @LinkEnd(isList = true) Ref<Product, String> bundle, @LinkEnd(isList = true) Ref<Product, String> item) {}
