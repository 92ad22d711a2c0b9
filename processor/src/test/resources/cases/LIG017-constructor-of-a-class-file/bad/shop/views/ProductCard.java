package shop.views;

import dev.ligature.LinkView;
import org.jspecify.annotations.Nullable;
import shop.product.Product;
import shop.trade.Supplier;

@LinkView(Product.class)
public record ProductCard(String title, @Nullable Supplier supplier) {}
