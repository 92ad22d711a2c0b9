package crm.links;

import dev.ligature.LinkCatalog;

@LinkCatalog(name = "crm")
public interface Crm {}
