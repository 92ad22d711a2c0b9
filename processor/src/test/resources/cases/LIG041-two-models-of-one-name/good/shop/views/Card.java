package shop.views;

import dev.ligature.LinkView;
import shop.brand.Brand;
import shop.product.Product;

@LinkView(Product.class)
public record Card(String id, Brand brand) {}
