package dev.ligature.spi;

/** One of the two ends of a link. */
public enum Side {
    /** The end that is declared first. */
    LEFT,
    /** The end that is declared second. */
    RIGHT;

    /** The other end. */
    public Side other() {
        return this == LEFT ? RIGHT : LEFT;
    }
}
