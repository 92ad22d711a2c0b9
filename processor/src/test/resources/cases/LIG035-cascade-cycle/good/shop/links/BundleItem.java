package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.product.Product;

/** A tree: what a bundle holds goes with it. */
@DefineLink
public record BundleItem(
        @LinkEnd Ref<Product, String> bundle,
        @LinkEnd(isList = true, deleteCascade = true) Ref<Product, String> item) {}
