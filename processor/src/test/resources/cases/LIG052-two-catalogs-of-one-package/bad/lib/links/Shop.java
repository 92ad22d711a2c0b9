package lib.links;

import dev.ligature.LinkCatalog;

@LinkCatalog(name = "shop", uses = Lib.class)
public interface Shop {}
