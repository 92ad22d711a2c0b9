package shop.customer;

/** Who has an account with the shop. */
public record Customer(String id, String name) {}
