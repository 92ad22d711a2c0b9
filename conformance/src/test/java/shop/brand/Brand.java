package shop.brand;

/** Under which name a product is sold. */
public record Brand(String id, String name) {}
