package shop.sheet;

/** A data sheet. */
public record Sheet(String id, String title) {}
