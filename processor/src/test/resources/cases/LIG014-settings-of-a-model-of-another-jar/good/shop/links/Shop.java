package shop.links;

import dev.ligature.LinkCatalog;
import dev.ligature.LinkModel;
import lib.links.LibCatalog;
import shop.product.Product;

@LinkCatalog(name = "shop", uses = LibCatalog.class)
@LinkModel(of = Product.class, name = "article")
public interface Shop {}
