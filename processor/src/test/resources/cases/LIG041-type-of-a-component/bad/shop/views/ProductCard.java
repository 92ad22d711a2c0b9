package shop.views;

import dev.ligature.LinkView;
import java.util.List;
import shop.brand.Brand;
import shop.product.Product;

@LinkView(Product.class)
public record ProductCard(Long id, double price, List<Brand> brand) {}
