package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.order.Order;
import shop.product.Product;

@DefineLink
public record ProductOrder(
        @LinkEnd(isList = true) Ref<Product, String> product, @LinkEnd Ref<Order, String> order) {}
