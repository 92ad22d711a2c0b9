package shop.links;

import dev.ligature.LinkCatalog;
import lib.links.Lib;

@LinkCatalog(name = "shop", uses = Lib.class)
public interface Shop {}
