package shop.review;

/** What a customer says of a product; keyed by a {@code Long}. */
public record Review(Long id, String text, int rating) {}
