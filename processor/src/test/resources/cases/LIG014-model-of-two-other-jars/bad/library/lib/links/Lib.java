package lib.links;

import dev.ligature.LinkCatalog;
import dev.ligature.LinkModel;
import shop.product.Product;

@LinkCatalog(name = "lib")
@LinkModel(of = Product.class, table = "goods")
public interface Lib {}
