package shop.links;

import dev.ligature.LinkCatalog;

public interface Shop {

    @LinkCatalog(name = "shop")
    interface Links {}
}
