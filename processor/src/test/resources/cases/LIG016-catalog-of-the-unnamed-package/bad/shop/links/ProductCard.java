package shop.links;

import dev.ligature.LinkView;
import shop.product.Product;

@LinkView(Product.class)
public record ProductCard(String id) {}
