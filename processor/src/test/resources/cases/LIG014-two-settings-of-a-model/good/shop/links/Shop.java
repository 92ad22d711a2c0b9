package shop.links;

import dev.ligature.LinkCatalog;
import dev.ligature.LinkModel;
import shop.product.Product;

@LinkCatalog(name = "shop")
@LinkModel(of = Product.class, table = "products", name = "article")
public interface Shop {}
