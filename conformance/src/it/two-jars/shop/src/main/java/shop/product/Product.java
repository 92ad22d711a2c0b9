package shop.product;

/** What is sold. */
public record Product(String id, String title) {}
