package shop.views;

import dev.ligature.LinkColumn;
import dev.ligature.LinkView;
import java.util.List;
import java.util.Optional;
import shop.brand.Brand;
import shop.product.Product;
import shop.review.Review;

/** Views inside a class. */
final class Pages {

    private Pages() {}

    /** A tree: two lists, a view in a view in a view, and a column of the link. */
    @LinkView(Product.class)
    record ProductPage(
            String id, Product product, Optional<BrandLine> brand, List<Review> reviews, List<Item> items) {}

    @LinkView(Brand.class)
    record BrandLine(String name, @LinkColumn boolean featured) {}

    @LinkView(Product.class)
    record Item(String title, @LinkColumn int quantity, Optional<BrandLine> brand) {}
}
