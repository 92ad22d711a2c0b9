package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.product.Product;
import shop.review.Review;

/** One to many, without columns; deletes reviews. */
@DefineLink
public record ProductReview(
        @LinkEnd Ref<Product, String> product,
        @LinkEnd(isList = true, deleteCascade = true) Ref<Review, Long> review) {}
