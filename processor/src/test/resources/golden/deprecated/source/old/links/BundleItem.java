package old.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import old.product.Product;

@DefineLink
public record BundleItem(
        @LinkEnd(isList = true) Ref<Product, String> bundle, @LinkEnd(isList = true) Ref<Product, String> item) {}
