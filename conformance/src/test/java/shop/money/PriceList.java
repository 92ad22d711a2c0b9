package shop.money;

/** Prices for some customers. */
public record PriceList(String id, String name) {}
