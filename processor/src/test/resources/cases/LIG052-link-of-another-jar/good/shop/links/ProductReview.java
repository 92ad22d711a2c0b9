package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.product.Product;
import shop.review.Review;

@DefineLink
public record ProductReview(
        @LinkEnd Ref<Product, String> product,
        @LinkEnd(isList = true) Ref<Review, Long> review) {}
