package shop.views;

import dev.ligature.LinkView;
import org.jspecify.annotations.Nullable;
import shop.product.Product;
import shop.trade.Supplier;

@LinkView(Product.class)
public record ProductCard(String title, @Nullable Row supplier) {

    @LinkView(Supplier.class)
    public record Row(Long id, String name) {}
}
