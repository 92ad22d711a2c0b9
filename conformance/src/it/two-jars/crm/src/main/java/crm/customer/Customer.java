package crm.customer;

/** Who buys. */
public record Customer(Long id, String name) {}
