package shop.views;

import dev.ligature.LinkView;
import shop.product.Product;

@LinkView(shop.links.ProductBrand.class)
public record Featured(boolean featurd, Product product) {}
