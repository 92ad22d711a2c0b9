package shop.links;

/** No catalog. */
public interface Shop {}
