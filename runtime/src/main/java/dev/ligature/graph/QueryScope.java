package dev.ligature.graph;

import dev.ligature.spi.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records that conditions can speak of in one query, or in one inside another: those that are there for each of its
 * rows. Not safe for use by several threads.
 */
final class QueryScope {

    private final @Nullable QueryScope outer;
    private final Hops hops;
    private final Node.@Nullable Each each;
    private final List<Hop> required = new ArrayList<>();
    private @Nullable Hop record;

    private QueryScope(@Nullable QueryScope outer, Hops hops, Node.@Nullable Each each) {
        this.outer = outer;
        this.hops = hops;
        this.each = each;
    }

    /** That of the roots. */
    static QueryScope root(Hops hops) {
        return new QueryScope(null, hops, null);
    }

    /** That of the elements of a list, which orders call {@code each}. */
    static QueryScope ofElements(Hops hops, Node.@Nullable Each each, Hop elements) {
        QueryScope scope = new QueryScope(null, hops, each);
        scope.name(elements);
        return scope;
    }

    /** That of a query inside this one; {@code each} is what conditions call its record. */
    QueryScope inside(Node.@Nullable Each name) {
        return new QueryScope(this, hops.inside(), name);
    }

    /** Says which record {@code each} is. */
    void name(Hop found) {
        record = found;
    }

    /** The records without which there is no row, each after the one from which it is reached, without the first. */
    List<Hop> required() {
        return Collections.unmodifiableList(required);
    }

    /** Reads the record at a node as one without which there is no row. */
    Hop join(Node node, Hop from) {
        Hop hop;
        if (node instanceof Node.Linked linked) {
            hop = hops.linked(from, linked.link(), linked.side(), linked.source());
        } else {
            Node.End end = (Node.End) node;
            hop = hops.end(from, end.side(), end.source());
        }
        if (!required.contains(hop)) {
            required.add(hop);
        }
        return hop;
    }

    /**
     * Joins what a node needs, where that leaves as many rows: the record there, if there can be one only, and those on
     * the way to it. What is not reached from a record of this query itself is left alone.
     *
     * @return the record, or null if it is not joined
     */
    @Nullable
    Hop require(Node node) {
        if (node instanceof Node.Root) {
            return outer == null ? hops.first() : null;
        }
        if (node instanceof Node.Each) {
            return node == each ? record : null;
        }
        if (node instanceof Node.LinkRow row) {
            return require(row.reached());
        }
        Hop from = require(parent(node));
        return from == null || isList(node) ? null : join(node, from);
    }

    /** The record at a node, if this query or one around it has it. */
    @Nullable
    Hop locate(Node node) {
        if (node instanceof Node.Root) {
            return outer == null ? hops.first() : outer.locate(node);
        }
        if (node instanceof Node.Each) {
            return locateEach(node);
        }
        if (node instanceof Node.LinkRow row) {
            return locate(row.reached());
        }
        Hop from = isList(node) ? null : locate(parent(node));
        return from == null ? null : find(node, from);
    }

    /** The node of the record that is there, where a node is that of the link over which it was reached. */
    static Node record(Node node) {
        return node instanceof Node.LinkRow row ? row.reached() : node;
    }

    /** The node of the record from which the one at a node is reached. */
    static Node parent(Node node) {
        Node record = record(node);
        return record(record instanceof Node.Linked linked ? linked.from() : ((Node.End) record).from());
    }

    /** Whether there can be many records at a node for one where it is reached from. */
    static boolean isList(Node node) {
        return node instanceof Node.Linked linked
                && linked.link().end(linked.side()).list();
    }

    private @Nullable Hop locateEach(Node node) {
        if (node == each) {
            return record;
        }
        return outer == null ? null : outer.locateEach(node);
    }

    private @Nullable Hop find(Node node, Hop from) {
        for (Hop hop : required) {
            if (leads(from, node, hop)) {
                return hop;
            }
        }
        return outer == null ? null : outer.find(node, from);
    }

    private static boolean leads(Hop from, Node node, Hop hop) {
        if (node instanceof Node.Linked linked) {
            return hop.is(from, linked.link(), linked.side());
        }
        return hop.is(from, null, ((Node.End) node).side());
    }
}
