package shop.shelf;

/** A shelf of the store; keyed by a {@code Short}. */
public record Shelf(Short id, String aisle) {}
