package dev.ligature.graph;

import dev.ligature.jdbc.Dialect;
import dev.ligature.jdbc.PathField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectSeekStepN;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

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

    private final Dialect dialect;
    private final ViewPlan plan;
    private final Request request;
    private final Joins joins;
    private final Hops hops;
    private final QueryScope scope;
    private final Orders orders;
    private final Parameters parameters;
    private final Conditions conditions;
    private final Condition where;

    RootSql(Dialect dialect, ViewPlan plan, Request request, List<Operand> values) {
        this.dialect = dialect;
        this.parameters = request.sql().isEmpty() ? Parameters.named() : Parameters.withValues(values, dialect);
        this.plan = plan;
        this.request = request;
        this.joins = Joins.plain(request.withDeleted());
        this.hops = plan.rows().hops().copy();
        this.scope = QueryScope.root(hops);
        this.conditions = new Conditions(joins, parameters);
        request.conditions().forEach(condition -> conditions.require(scope, condition));
        this.orders = new Orders(scope, hops);
        this.where = where();
    }

    /** The statement that reads them. */
    Statement fetch() {
        Query query = query();
        List<Cell> cells = new ArrayList<>(plan.rows().cells());
        if (request.isPlaced()) {
            cells.addAll(orders.cells());
        }
        return statement(query, cells);
    }

    /** The statement that counts them. */
    Statement count() {
        return statement(DSL.selectCount().from(selecting()).where(where), List.of());
    }

    /** The statement that gives a row if there is any. */
    Statement exists() {
        return statement(DSL.selectOne().from(selecting()).where(where).limit(DSL.inline(1)), List.of());
    }

    private Statement statement(Query query, List<Cell> cells) {
        return request.sql().isEmpty()
                ? Statement.of(dialect, query, cells)
                : Statement.withValues(dialect, query, cells);
    }

    private Query query() {
        request.orders().forEach(orders::add);
        orders.addKey(hops.first().key());
        List<Condition> ranges = request.after()
                .map(place -> new Keyset(orders.sortings(), place, parameters).ranges())
                .orElse(List.of(DSL.noCondition()));
        Bounds bounds = new Bounds(parameters, request, cutList());
        List<Hop> shown = plan.rows().hops().all().stream()
                .filter(hop -> !hop.isRoot() && !isSelecting(hop))
                .toList();
        if (ranges.size() > 1) {
            return paged(shown, bounds, page -> inRanges(page, ranges, bounds));
        }
        Condition all = where.and(ranges.get(0));
        return isPaged() && !shown.isEmpty()
                ? paged(shown, bounds, page -> bounded(selected(page, all), bounds))
                : flat(shown, all, bounds);
    }

    private Condition where() {
        parameters.skipTo(0);
        Condition all = joins.live(hops.first());
        for (dev.ligature.Condition condition : request.conditions()) {
            all = all.and(conditions.sql(scope, condition));
        }
        for (Condition condition : request.sql()) {
            all = all.and(PathField.resolve(condition, orders::value));
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

    private Query flat(List<Hop> shown, Condition all, Bounds bounds) {
        ShownTables tables = shownTables(joins, shown, bounds);
        Table<?> from = tables.joined(selecting());
        List<Sorting> sortings = tables.sortings(orders.sortings());
        List<Field<?>> fields = new ArrayList<>(tables.fields());
        if (request.isPlaced()) {
            orders.sortings().forEach(sorting -> fields.add(sorting.field()));
        }
        return bounded(DSL.select(fields).from(from).where(all).orderBy(Sorting.sql(sortings)), bounds);
    }

    private Query paged(List<Hop> shown, Bounds bounds, Function<Derived, Select<?>> roots) {
        Derived page = new Derived("page", this::isSelecting);
        plan.rows().cells().forEach(page::take);
        shown.forEach(hop -> page.take(hop.start()));
        List<Sorting> outside = page.take(orders.sortings());
        ShownTables tables = shownTables(new Joins(page::field, request.withDeleted()), shown, bounds);
        Table<?> from = tables.joined(page.table(roots.apply(page)));
        List<Field<?>> fields = new ArrayList<>(tables.fields());
        if (request.isPlaced()) {
            outside.forEach(sorting -> fields.add(sorting.field()));
        }
        return DSL.select(fields).from(from).orderBy(Sorting.sql(tables.sortings(outside)));
    }

    private ShownTables shownTables(Joins known, List<Hop> shown, Bounds bounds) {
        return new ShownTables(dialect, plan, request, hops, known, shown, bounds.elements);
    }

    private SelectSeekStepN<?> selected(Derived page, Condition all) {
        return DSL.select(page.fields()).from(selecting()).where(all).orderBy(Sorting.sql(orders.sortings()));
    }

    /** The first of what each range begins with. An index that serves a range is read no further than that. */
    private Select<?> inRanges(Derived page, List<Condition> ranges, Bounds bounds) {
        int end = parameters.count();
        Select<Record> all = null;
        for (Condition range : ranges) {
            Condition again = all == null ? where : where(); // each has parameters of its own for the same values
            Select<Record> part = limited(page, again.and(range), bounds);
            all = all == null ? part : all.unionAll(part);
        }
        parameters.skipTo(end);
        Derived ranged = page.around("ranges");
        return DSL.select(ranged.fields())
                .from(ranged.table(Objects.requireNonNull(all)))
                .orderBy(Sorting.sql(ranged.again(orders.sortings())))
                .limit(bounds.limit(parameters));
    }

    @SuppressWarnings("unchecked") // rows of the same fields
    private Select<Record> limited(Derived page, Condition all, Bounds bounds) {
        return (Select<Record>) (Select<?>) selected(page, all).limit(bounds.limit(parameters));
    }

    private boolean isPaged() {
        return request.hasLimit() || request.hasOffset();
    }

    private Select<?> bounded(SelectSeekStepN<?> select, Bounds bounds) {
        if (bounds.limit != null && bounds.offset != null) {
            return select.limit(bounds.limit).offset(bounds.offset);
        }
        if (bounds.limit != null) {
            return select.limit(bounds.limit);
        }
        // MariaDB passes over an offset without a limit
        return bounds.offset != null ? select.limit(DSL.inline(ALL)).offset(bounds.offset) : select;
    }

    private Optional<ListPlan> cutList() {
        return plan.joined().filter(list -> request.list(list).hasLimit());
    }

    /** The parameters for numbers of rows, in the order of {@link Shape}. */
    private static final class Bounds {

        private final int number;
        private final @Nullable Param<Long> limit;
        private final @Nullable Param<Long> offset;
        private final @Nullable Param<Long> elements;

        Bounds(Parameters parameters, Request request, Optional<ListPlan> cut) {
            number = parameters.count();
            limit = request.hasLimit() ? parameters.useNumber(parameters.reserve()) : null;
            offset = request.hasOffset() ? parameters.useNumber(parameters.reserve()) : null;
            elements = cut.isPresent() ? parameters.useNumber(parameters.reserve()) : null;
        }

        /** The limit once more, if there is one. */
        Param<Long> limit(Parameters parameters) {
            return parameters.useNumber(number);
        }
    }
}
