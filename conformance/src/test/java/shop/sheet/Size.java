package shop.sheet;

/** An enum for columns. */
public enum Size {
    SMALL,
    MEDIUM,
    LARGE
}
