package shop.links;

import dev.ligature.LinkCatalog;
import lib.links.Lib;

@LinkCatalog(name = "lib", uses = Lib.class)
public interface Shop {}
