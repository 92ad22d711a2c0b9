package shop.views;

import dev.ligature.LinkView;
import shop.product.Product;

@LinkView(Product.class)
public interface ProductCard {
    String id();
}
