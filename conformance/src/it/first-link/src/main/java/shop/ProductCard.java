package shop;

import dev.ligature.LinkView;
import java.util.Optional;
import shop.brand.Brand;
import shop.product.Product;

@LinkView(Product.class)
public record ProductCard(String id, String title, Optional<Brand> brand) {}
