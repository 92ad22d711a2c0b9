package shop.views;

import dev.ligature.LinkView;
import java.math.BigDecimal;
import java.util.Optional;
import shop.brand.Brand;
import shop.product.Product;

@LinkView(Product.class)
public record ProductCard(String id, BigDecimal price, Optional<Brand> brand) {}
