package shop.other;

import dev.ligature.LinkCatalog;

@LinkCatalog(name = "other")
public interface Other {}
