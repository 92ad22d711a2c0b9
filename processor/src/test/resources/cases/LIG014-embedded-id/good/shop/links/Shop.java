package shop.links;

import dev.ligature.LinkCatalog;
import dev.ligature.LinkModel;
import shop.trade.Supplier;

@LinkCatalog(name = "shop")
@LinkModel(of = Supplier.class, key = "number")
public interface Shop {}
