package odd.links;

import dev.ligature.LinkCatalog;
import dev.ligature.LinkModel;
import odd.java.util.Page;
import odd.dev.Return;

@LinkCatalog(name = "odd")
@LinkModel(of = Return.class, name = "returned", table = "returns")
@LinkModel(of = Page.class, key = "sku")
public interface Odd {}
