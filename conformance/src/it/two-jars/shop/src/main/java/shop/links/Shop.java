package shop.links;

import crm.links.CrmCatalog;
import dev.ligature.LinkCatalog;

/** The links of this jar; its views follow those of crm too. */
@LinkCatalog(name = "shop", uses = CrmCatalog.class)
public interface Shop {}
