package dev.ligature.graph;

import dev.ligature.spi.LinkType;
import dev.ligature.spi.Node;
import dev.ligature.spi.Side;

/** The way from the root of a query to a record, as a text: the same for an element of a list as for the list. */
final class Way {

    private static final char STEP = '/';

    private Way() {}

    /** On, over a link, to the records at {@code side}. */
    static String linked(String way, LinkType<?, ?, ?> link, Side side) {
        return way + STEP + link.name() + letter(side);
    }

    /** On, to the record at one end of the link that a way leads to. */
    static String end(String way, Side side) {
        return way + STEP + letter(side);
    }

    /** The way to a node. */
    static String to(Node node) {
        if (node instanceof Node.Linked linked) {
            return linked(to(linked.from()), linked.link(), linked.side());
        }
        if (node instanceof Node.Each each) {
            return to(each.of());
        }
        if (node instanceof Node.LinkRow row) {
            return to(row.reached());
        }
        return node instanceof Node.End end ? end(to(end.from()), end.side()) : "";
    }

    static char letter(Side side) {
        return side == Side.LEFT ? 'L' : 'R';
    }
}
