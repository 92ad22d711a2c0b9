package crm.links;

import crm.order.Order;
import dev.ligature.LinkCatalog;
import dev.ligature.LinkModel;

/** The links of this jar. */
@LinkCatalog(name = "crm")
@LinkModel(of = Order.class, table = "orders")
public interface Crm {}
