package shop.review;

public record Review(Long id, String productId, int rating) {}
