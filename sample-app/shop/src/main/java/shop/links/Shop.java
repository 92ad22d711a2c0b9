package shop.links;

import dev.ligature.LinkCatalog;

/** All links of the shop. */
@LinkCatalog(name = "shop")
public interface Shop {}
