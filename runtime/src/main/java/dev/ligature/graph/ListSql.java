package dev.ligature.graph;

import dev.ligature.jdbc.Dialect;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Param;
import org.jooq.Query;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * The SQL of a statement that reads what many records have, by their keys: each list in the order that is asked for, before
 * that of its elements' keys. For one statement.
 */
final class ListSql {

    private final Dialect dialect;
    private final ListPlan list;
    private final Listing listing;
    private final int owners;
    private final Joins joins;
    private final Parameters parameters = Parameters.named();

    /** @param owners for how many records */
    ListSql(Dialect dialect, ListPlan list, Listing listing, int owners, boolean withDeleted) {
        this.dialect = dialect;
        this.list = list;
        this.listing = listing;
        this.owners = owners;
        this.joins = Joins.plain(withDeleted);
    }

    /** Whether the keys are bound as one array, whatever their number. */
    static boolean takesArray(Dialect dialect, Listing listing) {
        return listing.hasLimit() && dialect.joinsLaterally();
    }

    Query query() {
        return listing.hasLimit() ? cut() : whole();
    }

    private Query whole() {
        Hops hops = list.rows().hops().copy();
        Hop elements = list.hop();
        Cell key = list.isByKey() ? list.ownerKey() : elements.linkedKey();
        Orders orders = Orders.ofList(hops, elements, listing, key);
        Table<?> from = list.isByKey() ? elements.table() : joins.alone(elements);
        for (Hop hop : hops.all()) {
            if (hop != elements) {
                from = joins.left(from, hop);
            }
        }
        Condition there = list.isByKey() ? joins.live(elements) : joins.held(elements);
        List<OrderField<?>> order = new ArrayList<>();
        if (!list.isByKey()) {
            order.add(owner().asc());
        }
        order.addAll(Sorting.sql(orders.sortings()));
        return DSL.select(fields(joins)).from(from).where(wanted().and(there)).orderBy(order);
    }

    private Query cut() {
        Hops hops = list.rows().hops().copy();
        List<Cell> exported = new ArrayList<>(list.rows().cells());
        list.rows().hops().all().stream().filter(hop -> hop != list.hop()).forEach(hop -> exported.add(hop.start()));
        ListTable table = new ListTable(dialect, hops, list.hop(), listing, joins, exported);
        Joins outside = new Joins(table::field, joins.withDeleted());
        return takesArray(dialect, listing) ? laterally(table, outside) : numbered(table, outside);
    }

    private Query laterally(ListTable table, Joins outside) {
        Field<Object> keys = parameters.next();
        Param<Long> limit = parameters.useNumber(parameters.reserve());
        Field<Object> owner = DSL.field(DSL.unquotedName("owner", "k"));
        Table<?> owners = DSL.table("unnest({0})", keys).as(DSL.unquotedName("owner"), DSL.unquotedName("k"));
        Table<?> from = shown(table.inner(owners, owner, limit), table, outside);
        return DSL.select(fields(outside)).from(from).orderBy(order(owner, table));
    }

    private Query numbered(ListTable table, Joins outside) {
        Table<?> elements = table.numbered(wanted());
        Param<Long> limit = parameters.useNumber(parameters.reserve());
        return DSL.select(fields(outside))
                .from(shown(elements, table, outside))
                .where(table.within(limit))
                .orderBy(order(table.owner(), table));
    }

    private Table<?> shown(Table<?> elements, ListTable table, Joins outside) {
        Table<?> from = elements;
        for (Hop hop : list.rows().hops().all()) {
            if (!table.has(hop)) {
                from = outside.left(from, hop);
            }
        }
        return from;
    }

    private static List<OrderField<?>> order(Field<Object> owner, ListTable table) {
        List<OrderField<?>> order = new ArrayList<>(List.of(owner.asc()));
        order.addAll(Sorting.sql(table.sortings()));
        return order;
    }

    private Condition wanted() {
        return Comparisons.in(owner(), list.ownerKey().type(), owners, parameters);
    }

    private Field<Object> owner() {
        return list.ownerKey().field();
    }

    private List<Field<Object>> fields(Joins known) {
        return list.rows().cells().stream().map(known.known()).toList();
    }
}
