package shop.category;

/** A shelf of the shop, so to say. */
public record Category(String id, String name) {}
