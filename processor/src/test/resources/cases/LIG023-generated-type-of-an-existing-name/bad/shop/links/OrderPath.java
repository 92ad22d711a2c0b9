package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.order.Order;
import shop.path.Path;

@DefineLink
public record OrderPath(
        @LinkEnd(isList = true) Ref<Order, String> order, @LinkEnd Ref<Path, String> path) {}
