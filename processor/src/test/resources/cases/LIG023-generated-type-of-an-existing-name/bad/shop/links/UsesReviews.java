package shop.links;

final class UsesReviews {

    ProductReviewLinks links;
}
