package shop.links;

import dev.ligature.LinkCatalog;
import dev.ligature.LinkModel;
import shop.product.Product;

@LinkCatalog(name = "shop")
@LinkModel(of = Product.class, columns = @LinkModel.Column(property = "tilte", name = "product_title"))
public interface Shop {}
