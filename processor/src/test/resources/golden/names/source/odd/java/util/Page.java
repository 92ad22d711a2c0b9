package odd.java.util;

/** Constants of one name, types that are called like constants, and words of generated code. */
public record Page(SKU sku, VAT vat, int model, int MODEL, int fooBar, int foo_bar, int create, int values) {}
