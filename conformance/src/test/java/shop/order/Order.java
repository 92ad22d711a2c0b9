package shop.order;

/** What a customer has bought. */
public record Order(OrderId id, String number) {}
