package old.product;

/** To be replaced as a whole. */
@Deprecated
public record Product(String id, String title) {}
