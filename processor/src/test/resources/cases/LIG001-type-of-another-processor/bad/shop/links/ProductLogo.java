package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.product.Product;

/** Another processor generates Logo, but nobody Lgoo. */
@DefineLink
public record ProductLogo(
        @LinkEnd(isList = true) Ref<Product, String> product,
        @LinkEnd Ref<shop.generated.Lgoo, String> logo) {}
