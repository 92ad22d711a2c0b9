package shop.links;

import crm.links.CrmCatalog;
import dev.ligature.LinkCatalog;

@LinkCatalog(name = "shop", uses = CrmCatalog.class)
public interface Shop {}
