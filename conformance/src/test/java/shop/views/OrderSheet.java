package shop.views;

import dev.ligature.LinkView;
import java.util.List;
import shop.order.Order;
import shop.order.OrderId;

/** An order with its parcels, and what is in those. */
@LinkView(Order.class)
public record OrderSheet(OrderId id, List<ParcelCard> parcels) {}
