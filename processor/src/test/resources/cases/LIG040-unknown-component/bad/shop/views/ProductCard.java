package shop.views;

import dev.ligature.LinkView;
import shop.brand.Brand;
import shop.product.Product;

@LinkView(Product.class)
public record ProductCard(String id, String titel, Brand brnad) {}
