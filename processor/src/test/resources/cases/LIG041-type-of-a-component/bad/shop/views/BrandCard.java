package shop.views;

import dev.ligature.LinkView;
import shop.brand.Brand;
import shop.product.Product;

@LinkView(Brand.class)
public record BrandCard(String id, Product products) {}
