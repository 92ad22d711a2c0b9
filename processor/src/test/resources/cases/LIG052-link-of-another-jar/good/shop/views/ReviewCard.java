package shop.views;

import dev.ligature.LinkColumn;
import dev.ligature.LinkView;
import org.jspecify.annotations.Nullable;
import shop.product.Product;
import shop.review.Review;

@LinkView(Review.class)
public record ReviewCard(int rating, @Nullable ProductCard product) {

    @LinkView(Product.class)
    public record ProductCard(String title, @Nullable BrandCard brand) {}

    @LinkView(shop.brand.Brand.class)
    public record BrandCard(String id, @LinkColumn boolean featured) {}
}
