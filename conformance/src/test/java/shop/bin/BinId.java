package shop.bin;

/** The key of a {@link Bin}: a record around a {@code Short}. */
public record BinId(Short value) {}
