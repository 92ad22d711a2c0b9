package shop.review;

/** What customers say of it. */
public record Review(Long id, int rating, String text) {}
