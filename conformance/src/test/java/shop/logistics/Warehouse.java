package shop.logistics;

/** Where things are kept. */
public record Warehouse(String id, String city) {}
