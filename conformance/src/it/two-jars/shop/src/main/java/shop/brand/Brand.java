package shop.brand;

/** Who makes it. */
public record Brand(String id, String name) {}
