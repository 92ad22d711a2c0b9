package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.product.Product;

@DefineLink
public record ProductOldLine(
        @LinkEnd(alias = "soldProduct") Ref<Product, String> product,
        @LinkEnd(isList = true) Ref<old.order.Line, String> oldLine) {}
