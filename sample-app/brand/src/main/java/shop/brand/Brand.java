package shop.brand;

/** Who makes what the shop sells. */
public record Brand(String id, String name) {}
