package odd.java.util;

public record SKU(long value) {}
