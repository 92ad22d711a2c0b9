package shop.views;

import dev.ligature.LinkView;
import shop.product.Product;

final class Views {
    @LinkView(Product.class)
    private record Card(String id) {}

    @LinkView(Product.class)
    record Row<T>(String id) {}
}
