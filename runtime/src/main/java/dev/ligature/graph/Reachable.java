package dev.ligature.graph;

import dev.ligature.Order;
import dev.ligature.UnsupportedQueryException;
import dev.ligature.jdbc.PathField;
import dev.ligature.spi.Node;

/** Refuses what would have to be ordered, or said in SQL, in another database than that of the roots. */
record Reachable(Wiring wiring, Home home) {

    /** @throws UnsupportedQueryException if the order is by what is elsewhere */
    void check(Order order) {
        if (!(home instanceof Home.InDatabase)) {
            throw new UnsupportedQueryException(
                    "%s has no order but that of the keys: order what was fetched".formatted(home.name()), null);
        }
        if (!wiring.isIn(home, order.node())) {
            throw new UnsupportedQueryException(
                    "There is no order by %s of %s, which is in another database than what is to be ordered, %s"
                            .formatted(
                                    order.column().name(), order.node().source().name(), home.name()),
                    null);
        }
    }

    /** @throws UnsupportedQueryException if the condition has a path to what is elsewhere */
    void check(org.jooq.Condition condition) {
        if (!(home instanceof Home.InDatabase)) {
            throw new UnsupportedQueryException("%s takes no SQL".formatted(home.name()), null);
        }
        for (Node node : PathField.nodes(condition)) {
            if (!wiring.isIn(home, node)) {
                throw new UnsupportedQueryException(
                        "whereSql speaks of %s, which is in another database than the roots, %s"
                                .formatted(node.source().name(), home.name()),
                        null);
            }
        }
    }
}
