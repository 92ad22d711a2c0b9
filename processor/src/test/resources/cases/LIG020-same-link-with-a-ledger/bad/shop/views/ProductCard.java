package shop.views;

import dev.ligature.LinkView;
import org.jspecify.annotations.Nullable;
import shop.brand.Brand;
import shop.product.Product;

@LinkView(Product.class)
public record ProductCard(String id, String title, @Nullable Brand brand) {}
