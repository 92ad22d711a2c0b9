package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.customer.Customer;
import shop.review.Review;

/** A review is by one customer; the reviews of a customer go with them. */
@DefineLink
public record CustomerReview(
        @LinkEnd Ref<Customer, String> customer,
        @LinkEnd(isList = true, deleteCascade = true) Ref<Review, Long> review) {}
