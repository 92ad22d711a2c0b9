package crm.order;

/** What was bought at once. */
public record Order(Long id, String productId) {}
