package more.links;

import dev.ligature.LinkCatalog;
import dev.ligature.LinkModel;
import shop.product.Product;

@LinkCatalog(name = "more")
@LinkModel(of = Product.class, table = "wares")
public interface More {}
