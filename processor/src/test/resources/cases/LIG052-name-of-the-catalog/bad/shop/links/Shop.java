package shop.links;

import dev.ligature.LinkCatalog;

@LinkCatalog(name = "The Shop")
public interface Shop {}
