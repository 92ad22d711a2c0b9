package dev.ligature.cascade;

import dev.ligature.spi.LinkType;
import dev.ligature.spi.Side;

/**
 * A link as records of one of its models have it.
 *
 * @param link the link
 * @param side where those records stand
 */
record Arm(LinkType<?, ?, ?> link, Side side) {

    /** Where their partners stand. */
    Side far() {
        return side.other();
    }

    /** Whether the partners are deleted too. */
    boolean cascades() {
        return link.end(far()).deleteCascade();
    }

    /** The model of the partners. */
    Class<?> target() {
        return link.end(far()).model();
    }
}
