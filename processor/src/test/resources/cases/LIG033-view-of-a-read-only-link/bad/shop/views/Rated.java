package shop.views;

import dev.ligature.LinkView;
import shop.links.ReviewProduct;
import shop.product.Product;

@LinkView(ReviewProduct.class)
public record Rated(Product product) {}
