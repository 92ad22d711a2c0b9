package shop.links;

import dev.ligature.LinkCatalog;
import dev.ligature.LinkModel;

@LinkCatalog(name = "shop")
@LinkModel(of = String.class, table = "brands")
public interface Shop {}
