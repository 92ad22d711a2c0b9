package shop.links;

import dev.ligature.LinkCatalog;

@LinkCatalog(name = "index")
public interface Shop {}
