package odd.links;

import dev.ligature.LinkCatalog;
import dev.ligature.LinkModel;
import odd.stock$.$tock;
import odd.java.util.Page;
import odd.dev.Return;

@LinkCatalog(name = "odd")
@LinkModel(of = Return.class, name = "returned", table = "returns")
@LinkModel(of = Page.class, key = "sku")
@LinkModel(of = $tock.class, key = "id$")
public interface Odd {}
