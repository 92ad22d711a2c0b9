package old.links;

import dev.ligature.LinkCatalog;

/** Its own deprecation means nothing to generated code, which does not name it. */
@Deprecated
@LinkCatalog(name = "old")
public interface Old {}
