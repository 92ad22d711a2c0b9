package shop.views;

import dev.ligature.LinkColumn;
import dev.ligature.LinkView;
import shop.product.Product;
import shop.review.Review;

@LinkView(Review.class)
public record ReviewCard(Long id, Row product) {

    @LinkView(Product.class)
    public record Row(String title, @LinkColumn int rank) {}
}
