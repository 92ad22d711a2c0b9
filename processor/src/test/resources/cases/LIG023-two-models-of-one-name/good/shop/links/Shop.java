package shop.links;

import dev.ligature.LinkCatalog;
import dev.ligature.LinkModel;

@LinkCatalog(name = "shop")
@LinkModel(of = old.order.Line.class, name = "oldLine")
public interface Shop {}
