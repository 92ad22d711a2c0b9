package shop.views;

import dev.ligature.LinkView;
import shop.product.Product;

@LinkView(lib.links.ProductBrand.class)
public record Featured(boolean featured, Product product) {}
