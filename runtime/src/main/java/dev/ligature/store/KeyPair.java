package dev.ligature.store;

import dev.ligature.spi.Side;

/**
 * The stored keys of two linked records.
 *
 * @param left at the left end
 * @param right at the right end
 */
public record KeyPair(Object left, Object right) {

    /** The key at a side. */
    public Object key(Side side) {
        return side == Side.LEFT ? left : right;
    }
}
