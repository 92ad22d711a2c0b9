package shop.views;

import dev.ligature.LinkView;
import shop.product.Product;

@LinkView(Product.class)
public record ProductCard(String id, shop.product.Money price) {}
