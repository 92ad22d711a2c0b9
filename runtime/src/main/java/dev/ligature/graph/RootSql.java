package dev.ligature.graph;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.SelectSeekStepN;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * The SQL of the statement about the roots of a query.
 *
 * <p>Records that conditions require are joined to the root, so that the database can begin at either, and those that
 * orders speak of are left joined. What the view alone needs is joined to that, too, unless there is a limit: then it is
 * joined to a derived table of the page that is left, so that the limit counts roots and nothing is joined for others.
 */
final class RootSql {

    /** More than any table has, and still of no danger to who adds an offset to it. */
    private static final long ALL = 1L << 62;

    private final ViewPlan plan;
    private final Request request;
    private final Joins joins;
    private final Hops hops;
    private final QueryScope scope;
    private final Orders orders;
    private final Parameters parameters = new Parameters();
    private final Condition where;

    RootSql(ViewPlan plan, Request request) {
        this.plan = plan;
        this.request = request;
        this.joins = Joins.plain(request.withDeleted());
        this.hops = plan.rows().hops().copy();
        this.scope = QueryScope.root(hops);
        this.where = where();
        this.orders = new Orders(scope, hops);
    }

    /** Reads them. */
    Query fetch() {
        request.orders().forEach(orders::add);
        orders.addKey();
        List<Hop> shown = plan.rows().hops().all().stream()
                .filter(hop -> !hop.isRoot() && !isSelecting(hop))
                .toList();
        return isPaged() && !shown.isEmpty() ? paged(shown) : flat(shown);
    }

    /** Counts them. */
    Query count() {
        return DSL.selectCount().from(selecting()).where(where);
    }

    /** Gives a row if there is any. */
    Query exists() {
        return DSL.selectOne().from(selecting()).where(where).limit(DSL.inline(1));
    }

    private Condition where() {
        Conditions conditions = new Conditions(joins, parameters);
        request.conditions().forEach(condition -> conditions.require(scope, condition));
        Condition all = joins.live(hops.first());
        for (dev.ligature.Condition condition : request.conditions()) {
            all = all.and(conditions.sql(scope, condition));
        }
        return all;
    }

    /** The tables by which roots are selected and ordered. */
    private Table<?> selecting() {
        Table<?> from = hops.first().table();
        for (Hop hop : scope.required()) {
            from = joins.inner(from, hop);
        }
        for (Hop hop : orders.hops()) {
            from = joins.left(from, hop);
        }
        return from;
    }

    private boolean isSelecting(Hop hop) {
        return hop.isRoot() || scope.required().contains(hop) || orders.hops().contains(hop);
    }

    private Query flat(List<Hop> shown) {
        Table<?> from = selecting();
        for (Hop hop : shown) {
            from = joins.left(from, hop);
        }
        List<Sorting> sortings = withList(orders.sortings());
        return bounded(DSL.select(fields(joins)).from(from).where(where).orderBy(sql(sortings)));
    }

    private Query paged(List<Hop> shown) {
        Page page = new Page(this::isSelecting);
        plan.rows().cells().forEach(page::take);
        shown.forEach(hop -> page.take(hop.start()));
        List<Sorting> sortings = withList(page.take(orders.sortings()));
        Joins outside = new Joins(page::field, request.withDeleted());
        Table<?> from = page.table(
                bounded(DSL.select(page.fields()).from(selecting()).where(where).orderBy(sql(orders.sortings()))));
        for (Hop hop : shown) {
            from = outside.left(from, hop);
        }
        return DSL.select(fields(outside)).from(from).orderBy(sql(sortings));
    }

    private boolean isPaged() {
        return request.hasLimit() || request.hasOffset();
    }

    private org.jooq.Select<?> bounded(SelectSeekStepN<?> select) {
        if (request.hasLimit() && request.hasOffset()) {
            return select.limit(parameters.nextNumber()).offset(parameters.nextNumber());
        }
        if (request.hasLimit()) {
            return select.limit(parameters.nextNumber());
        }
        // MariaDB passes over an offset without a limit
        return request.hasOffset() ? select.limit(DSL.inline(ALL)).offset(parameters.nextNumber()) : select;
    }

    /** The elements of a list stand together, as those of one root do, in the order of their keys. */
    private List<Sorting> withList(List<Sorting> sortings) {
        List<Sorting> all = new ArrayList<>(sortings);
        plan.joined().ifPresent(list -> all.add(Sorting.byKey(list.hop().linkedKey())));
        return all;
    }

    private List<Field<Object>> fields(Joins known) {
        return plan.rows().cells().stream().map(known.known()).toList();
    }

    private static List<org.jooq.SortField<Object>> sql(List<Sorting> sortings) {
        return sortings.stream().map(Sorting::sql).toList();
    }
}
