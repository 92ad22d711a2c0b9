package shop.cart;

import java.util.UUID;

/** What a customer is about to buy; keyed by a {@code UUID}. */
public record Cart(UUID id, String currency) {}
