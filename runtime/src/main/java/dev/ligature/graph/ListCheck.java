package dev.ligature.graph;

import dev.ligature.ListRequest;
import dev.ligature.Order;
import dev.ligature.UnsupportedQueryException;
import dev.ligature.spi.Node;
import dev.ligature.spi.ViewType;
import java.util.List;

/** Whether the lists of a view can be read as is asked. */
record ListCheck(Wiring wiring, ViewType<?> view, ViewPlan plan) {

    /**
     * @throws IllegalArgumentException if the view has no such list
     * @throws UnsupportedQueryException if it cannot be ordered or cut so
     */
    void check(ListRequest<?> list) {
        String name = list.each().of().link().end(list.each().of().side()).alias();
        List<ListPlan> lists = plan.lists(Way.to(list.each()));
        if (lists.isEmpty()
                || !list.each().of().link().end(list.each().of().side()).list()) {
            throw new IllegalArgumentException(
                    "%s has no list of %s that could be ordered or cut".formatted(view.name(), name));
        }
        for (ListPlan one : lists) {
            list.orders().forEach(order -> check(order, list.each(), one, name));
            if (list.hasLimit() && one.hop().isLinkRow()) {
                throw new UnsupportedQueryException(
                        ("The list of %s cannot be cut: the records are in another database than the links that lead to"
                                        + " them, which may lead to records that are gone")
                                .formatted(name),
                        null);
            }
        }
        list.inner().forEach(this::check);
    }

    private void check(Order order, Node.Each each, ListPlan list, String name) {
        Comparisons.checkOrder(order.column());
        Node node = order.node();
        if (node.equals(each.linkRow())) {
            return;
        }
        for (Node at = QueryScope.record(node); at != each; at = QueryScope.parent(at)) {
            if (at instanceof Node.Root || at instanceof Node.Each || QueryScope.isList(at)) {
                throw new UnsupportedQueryException(
                        "The list of %s cannot be ordered by %s of %s: each element has to have one at most"
                                .formatted(
                                        name,
                                        order.column().name(),
                                        node.source().name()),
                        null);
            }
        }
        boolean here = list.rows().home() == wiring.of(each.source())
                && wiring.isIn(list.rows().home(), node);
        if (!here) {
            throw new UnsupportedQueryException(
                    "The list of %s cannot be ordered by %s of %s, which is in another database than the links"
                            .formatted(
                                    name, order.column().name(), node.source().name()),
                    null);
        }
    }
}
