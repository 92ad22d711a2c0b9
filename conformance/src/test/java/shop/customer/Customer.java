package shop.customer;

/** Who buys; keyed by a primitive {@code int}. */
public record Customer(int id, String name) {}
