package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.product.Product;
import shop.review.Review;

/** A review is of one product; the reviews of a product go with it. */
@DefineLink
public record ProductReview(
        @LinkEnd Ref<Product, String> product,
        @LinkEnd(isList = true, deleteCascade = true) Ref<Review, Long> review) {}
