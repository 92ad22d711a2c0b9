package shop.order;

/** The key of an {@link Order}: a record around a {@code String}. */
public record OrderId(String value) {}
