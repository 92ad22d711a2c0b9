package shop.views;

import dev.ligature.LinkView;
import shop.product.Product;

final class Views {
    @LinkView(Product.class)
    record Card(String id) {}
}
