package dev.ligature.graph;

import dev.ligature.Order;
import dev.ligature.UnsupportedQueryException;
import dev.ligature.jdbc.PathField;
import dev.ligature.spi.Column;
import dev.ligature.spi.Node;

/** Refuses what would have to be ordered, or said in SQL, in another database than that of the roots. */
record Reachable(Wiring wiring, Home home) {

    /** @throws UnsupportedQueryException if the order is by what is elsewhere */
    void check(Order order) {
        if (!(home instanceof Home.InDatabase)) {
            throw new UnsupportedQueryException(
                    "%s has no order but that of the keys: order the records after fetching".formatted(home.name()),
                    null);
        }
        check(order.node(), order.column(), "Cannot order by");
    }

    /** @throws UnsupportedQueryException if the condition has a path to what is elsewhere */
    void check(org.jooq.Condition condition) {
        if (!(home instanceof Home.InDatabase)) {
            throw new UnsupportedQueryException(
                    "whereSql does not work on records that come from %s".formatted(home.name()), null);
        }
        PathField.each(condition, (node, column) -> check(node, column, "whereSql cannot use"));
    }

    private void check(Node node, Column<?> column, String what) {
        if (wiring.isIn(home, node)) {
            return;
        }
        String why = node instanceof Node.LinkRow row && wiring.isRowIn(home, row)
                ? "whether the record that it leads to exists is known only in another database"
                : "it is not in %s, where the roots are".formatted(home.name());
        throw new UnsupportedQueryException(
                "%s %s of %s: %s".formatted(what, column.name(), node.source().name(), why), null);
    }
}
