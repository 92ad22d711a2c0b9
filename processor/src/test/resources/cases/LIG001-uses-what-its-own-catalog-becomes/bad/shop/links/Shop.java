package shop.links;

import dev.ligature.LinkCatalog;

@LinkCatalog(name = "shop", uses = ShopCatalog.class)
public interface Shop {}
