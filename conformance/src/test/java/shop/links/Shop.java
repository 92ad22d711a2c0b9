package shop.links;

import dev.ligature.LinkCatalog;
import dev.ligature.LinkModel;
import shop.order.Order;
import shop.ticket.Ticket;

/** The links of the shop that the tests run. */
@LinkCatalog(name = "shop")
@LinkModel(of = Order.class, table = "orders")
@LinkModel(of = Ticket.class, key = "number")
public interface Shop {}
