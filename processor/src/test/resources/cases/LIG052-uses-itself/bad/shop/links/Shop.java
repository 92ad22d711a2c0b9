package shop.links;

import dev.ligature.LinkCatalog;

@LinkCatalog(name = "shop", uses = Shop.class)
public interface Shop {}
