package shop.links;

import dev.ligature.LinkCatalog;

@LinkCatalog(name = "shop", uses = String.class)
public interface Shop {}
