package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.customer.Customer;
import shop.review.Review;

/** Read-only: a review has its customer's key. */
@DefineLink(readOnly = true)
public record ReviewCustomer(
        @LinkEnd(isList = true, field = "customerId") Ref<Review, Long> review,
        @LinkEnd Ref<Customer, Integer> customer) {}
