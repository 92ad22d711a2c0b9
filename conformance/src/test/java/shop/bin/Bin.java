package shop.bin;

/** A box on a shelf. */
public record Bin(BinId id, String colour) {}
