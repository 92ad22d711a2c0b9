package shop.links;

import crm.order.Order;
import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.product.Product;

/** What was ordered; the order itself says so. */
@DefineLink(readOnly = true)
public record OrderProduct(
        @LinkEnd(isList = true, field = "productId") Ref<Order, Long> order,
        @LinkEnd Ref<Product, String> product) {}
