package modular.links;

import dev.ligature.LinkCatalog;

/** The links of the modular application. */
@LinkCatalog(name = "modular")
public interface Modular {}
