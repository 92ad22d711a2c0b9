package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.product.Product;
import shop.review.Review;

@DefineLink(readOnly = true)
public record ReviewProduct(
        @LinkEnd(isList = true, field = "productId") Ref<Review, Long> review,
        @LinkEnd Ref<Product, String> product) {}
