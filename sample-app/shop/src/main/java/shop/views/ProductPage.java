package shop.views;

import dev.ligature.LinkView;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.brand.Brand;
import shop.customer.Customer;
import shop.product.Product;
import shop.review.Review;

/** A product with its brand, and what customers say of it. */
@LinkView(Product.class)
public record ProductPage(String title, @Nullable Brand brand, List<Opinion> reviews) {

    /** A review, and whose it is. */
    @LinkView(Review.class)
    public record Opinion(int rating, String text, @Nullable Customer customer) {}
}
