package shop.views;

import dev.ligature.LinkView;
import org.jspecify.annotations.Nullable;
import shop.brand.Brand;
import shop.product.Product;

/** A product with its brand, if it has one. */
@LinkView(Product.class)
public record ProductCard(String id, String titel, @Nullable Brand brand) {}
