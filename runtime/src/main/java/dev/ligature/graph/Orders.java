package dev.ligature.graph;

import dev.ligature.Order;
import dev.ligature.spi.Column;
import dev.ligature.spi.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** The orders of a statement, and the records joined for them. For one statement. */
final class Orders {

    private final QueryScope scope;
    private final Hops all;
    private final List<Hop> joined = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final List<Sorting> sortings = new ArrayList<>();

    /**
     * @param scope what conditions have joined
     * @param all the records of the statement
     */
    Orders(QueryScope scope, Hops all) {
        this.scope = scope;
        this.all = all;
    }

    /**
     * Those of the elements of a list.
     *
     * @param key what elements that are alike otherwise are ordered by
     */
    static Orders ofList(Hops all, Hop elements, Listing listing, Cell key) {
        Orders orders = new Orders(QueryScope.ofElements(all, listing.each(), elements), all);
        listing.orders().forEach(orders::add);
        orders.addKey(List.of(key));
        return orders;
    }

    /** Orders by this after what was added before. */
    void add(Order order) {
        boolean ofLink = order.node() instanceof Node.LinkRow;
        Hop hop = reach(QueryScope.record(order.node()));
        boolean nullable = joined.contains(hop) || order.column().nullable();
        Cell cell = ofLink ? Cell.ofLink(hop, order.column()) : Cell.ofRecord(hop, order.column());
        Field<Object> field = value(order.node(), order.column());
        add(cell, new Sorting(field, cell.type(), order.descending(), nullable));
    }

    /** Orders by a key after all else, so that the order is total. */
    void addKey(List<Cell> key) {
        key.forEach(cell -> add(cell, Sorting.byKey(cell)));
    }

    /** What the columns by which rows are ordered are, in the order of {@link #sortings}. */
    List<Cell> cells() {
        return Collections.unmodifiableList(cells);
    }

    /** The value at a node, joined where the statement does not have it; null where there is no record. */
    Field<Object> value(Node node, Column<?> column) {
        Hop hop = reach(QueryScope.record(node));
        if (!(node instanceof Node.LinkRow)) {
            return Cell.ofRecord(hop, column).field();
        }
        Cell cell = Cell.ofLink(hop, column);
        return joined.contains(hop) ? whereReached(hop, cell) : cell.field();
    }

    /** The records joined for orders, each after the one from which it is reached. */
    List<Hop> hops() {
        return Collections.unmodifiableList(joined);
    }

    List<Sorting> sortings() {
        return Collections.unmodifiableList(sortings);
    }

    private void add(Cell cell, Sorting sorting) {
        if (cells.stream().noneMatch(cell::is)) {
            cells.add(cell);
            sortings.add(sorting);
        }
    }

    private Hop reach(Node node) {
        Hop there = scope.locate(node);
        if (there != null) {
            return there;
        }
        Hop from = reach(QueryScope.parent(node));
        Hop hop = node instanceof Node.Linked linked
                ? all.linked(from, linked.link(), linked.side(), linked.source())
                : all.end(from, ((Node.End) node).side(), ((Node.End) node).source());
        if (!joined.contains(hop)) {
            joined.add(hop);
        }
        return hop;
    }

    /** The link's row is there although the record that it leads to is gone; then there is no value. */
    private static Field<Object> whereReached(Hop hop, Cell cell) {
        return DSL.when(hop.key().get(0).field().isNotNull(), cell.field());
    }
}
