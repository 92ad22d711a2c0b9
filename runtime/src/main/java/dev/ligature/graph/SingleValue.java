package dev.ligature.graph;

import dev.ligature.UnsupportedQueryException;
import dev.ligature.spi.Column;
import dev.ligature.spi.Node;

/** What there is one of for each root. */
final class SingleValue {

    private SingleValue() {}

    /** @throws UnsupportedQueryException if there can be many, or the node is that of an element */
    static void check(Node node, Column<?> column) {
        for (Node at = node; !(at instanceof Node.Root); at = QueryScope.parent(at)) {
            if (at instanceof Node.Each || QueryScope.isList(QueryScope.record(at))) {
                throw new UnsupportedQueryException(
                        "There is no single %s of %s: one record can be linked to many of them"
                                .formatted(column.name(), node.source().name()),
                        null);
            }
        }
    }
}
