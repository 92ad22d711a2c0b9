package shop.views;

import dev.ligature.LinkColumn;
import dev.ligature.LinkView;
import shop.product.Product;

@LinkView(Product.class)
public record ProductCard(String id, @LinkColumn int weight) {}
