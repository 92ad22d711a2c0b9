package shop.product;

/** A product in one of its forms. */
public record ProductVariant(String id, String title) {}
