package shop.views;

import dev.ligature.LinkView;
import org.jspecify.annotations.Nullable;
import shop.product.Product;
import shop.review.Review;

@LinkView(Review.class)
public record Rated(int rating, @Nullable Product product) {}
