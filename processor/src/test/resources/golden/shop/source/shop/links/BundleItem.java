package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkColumn;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.product.Product;

/** From a model to itself. */
@DefineLink
public record BundleItem(
        @LinkEnd(isList = true) Ref<Product, String> bundle,
        @LinkEnd(isList = true) Ref<Product, String> item,
        @LinkColumn(defaultValue = "1") int quantity) {}
