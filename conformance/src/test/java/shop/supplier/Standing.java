package shop.supplier;

/** How far a supplier is trusted. */
public enum Standing {
    NEW,
    TRUSTED
}
