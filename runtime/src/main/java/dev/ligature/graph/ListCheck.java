package dev.ligature.graph;

import dev.ligature.ListRequest;
import dev.ligature.Order;
import dev.ligature.UnsupportedQueryException;
import dev.ligature.spi.Node;
import dev.ligature.spi.ViewType;
import java.util.List;
import java.util.Objects;

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
            throw new IllegalArgumentException("%s has no list called %s".formatted(view.name(), name));
        }
        for (ListPlan one : lists) {
            list.orders().forEach(order -> check(order, list.each(), name));
            checkTogether(list, one, name);
            if (list.hasLimit() && one.hop().isLinkRow()) {
                throw new UnsupportedQueryException(
                        ("The list of %s cannot have a limit: its records are in another database than their links, and a"
                                        + " link may lead to a record that is gone")
                                .formatted(name),
                        null);
            }
        }
        list.inner().forEach(this::check);
    }

    private void check(Order order, Node.Each each, String name) {
        Comparisons.checkOrder(order.column());
        if (Listing.isOfRow(each, order)) {
            return;
        }
        Node node = order.node();
        for (Node at = QueryScope.record(node); at != each; at = QueryScope.parent(at)) {
            if (at instanceof Node.Root || at instanceof Node.Each || QueryScope.isList(at)) {
                throw refusal(order, name, "it is not a single value of each element");
            }
        }
        Home home = wiring.of(each.source());
        if (!(home instanceof Home.InDatabase)) {
            throw refusal(order, name, home.name() + " cannot order");
        }
        if (!wiring.isIn(home, node)) {
            throw refusal(order, name, "it is in another database than the elements");
        }
    }

    /** One statement orders a list: that of the link, or that of the records where these are elsewhere. */
    private static void checkTogether(ListRequest<?> list, ListPlan plan, String name) {
        boolean byRecord = Listing.of(list).isByRecord();
        for (Order order : list.orders()) {
            boolean ofRow = Listing.isOfRow(list.each(), order) || isOverRow(list.each(), order.node());
            if (plan.hop().isLinkRow() && ofRow == byRecord) {
                throw refusal(
                        order,
                        name,
                        "links and elements are in different databases; order by columns of one of them only");
            }
        }
    }

    /** Whether the way from an element to a node begins with the link over which the element is reached. */
    private static boolean isOverRow(Node.Each each, Node node) {
        Node at = node;
        while (at instanceof Node.Linked || at instanceof Node.End) {
            at = Objects.requireNonNull(at.from());
        }
        return at.equals(each.linkRow());
    }

    private static UnsupportedQueryException refusal(Order order, String name, String why) {
        return new UnsupportedQueryException(
                "The list of %s cannot be ordered by %s of %s: %s"
                        .formatted(
                                name,
                                order.column().name(),
                                order.node().source().name(),
                                why),
                null);
    }
}
