package shop.links;

import dev.ligature.LinkCatalog;

@LinkCatalog(name = "shop")
public interface Shop {}
