package lib.links;

import dev.ligature.LinkCatalog;

@LinkCatalog(name = "lib")
public interface Lib {}
