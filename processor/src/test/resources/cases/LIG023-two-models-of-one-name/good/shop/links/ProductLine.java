package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.product.Product;

@DefineLink
public record ProductLine(
        @LinkEnd Ref<Product, String> product,
        @LinkEnd(isList = true) Ref<shop.order.Line, String> line) {}
