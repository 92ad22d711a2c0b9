package shop.links;

import dev.ligature.LinkCatalog;
import lib.links.Lib;
import more.links.More;

@LinkCatalog(
        name = "shop",
        uses = {Lib.class, More.class})
public interface Shop {}
