package dev.ligature.text;

import dev.ligature.Condition;
import dev.ligature.Cursor;
import dev.ligature.InvalidQueryException;
import dev.ligature.Order;
import dev.ligature.Page;
import dev.ligature.graph.InvalidCursorException;
import dev.ligature.graph.Queries;
import dev.ligature.spi.QueryState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A query in text as far as it has been said. Immutable and safe for use by many threads, except when bound. */
public final class TextQuery {

    /** How long a cursor may be: that of five texts as long as texts may be, and more. */
    private static final int MOST_OF_CURSOR = 20_000;

    private final Asking asking;
    private final Engine engine;
    private final List<String> fields;
    private final List<Condition> conditions;
    private final List<Order> orders;
    private final List<Change> changes;

    private TextQuery(
            Asking asking,
            Engine engine,
            List<String> fields,
            List<Condition> conditions,
            List<Order> orders,
            List<Change> changes) {
        this.asking = asking;
        this.engine = engine;
        this.fields = List.copyOf(fields);
        this.conditions = List.copyOf(conditions);
        this.orders = List.copyOf(orders);
        this.changes = List.copyOf(changes);
    }

    /** All records at a root. */
    public static TextQuery of(Asking asking, Engine engine) {
        return new TextQuery(asking, engine, List.of(), List.of(), List.of(), List.of());
    }

    /** What may be asked. */
    public Asking asking() {
        return asking;
    }

    /** Only these paths may be asked. */
    public TextQuery allow(Set<String> paths) {
        Asking all = new Asking(asking.schema(), asking.root(), Optional.empty(), asking.limits());
        paths.forEach(path -> FieldTree.of(all, List.of(path)));
        return asking(new Asking(asking.schema(), asking.root(), Optional.of(paths), asking.limits()));
    }

    /** So much may be asked. */
    public TextQuery limits(UnaryOperator<Limits> change) {
        Limits limits = change.apply(asking.limits());
        return asking(new Asking(asking.schema(), asking.root(), asking.allowed(), limits));
    }

    /** What was asked before is held against what may be asked now. */
    private TextQuery asking(Asking other) {
        if (!fields.isEmpty() || !conditions.isEmpty() || !orders.isEmpty()) {
            throw new IllegalStateException("Call allow(..) and the limits before fields, where and orderBy");
        }
        return new TextQuery(other, engine, fields, conditions, orders, changes);
    }

    /** Shows these too. */
    public TextQuery fields(List<? extends @Nullable String> more) {
        List<String> all = new ArrayList<>(fields);
        for (String path : more) {
            if (path == null) {
                throw new InvalidQueryException("A path is missing", null);
            }
            all.add(path);
        }
        if (all.size() > asking.limits().fields()) {
            throw new InvalidQueryException(
                    "More than %d fields are asked for"
                            .formatted(asking.limits().fields()),
                    null);
        }
        return new TextQuery(asking, engine, all, conditions, orders, changes).checked();
    }

    /** And this. */
    public TextQuery where(Condition condition) {
        List<Condition> all = and(conditions, List.of(condition));
        return new TextQuery(asking, engine, fields, all, orders, changes).checked();
    }

    /** Then by this. */
    public TextQuery orderBy(String path, boolean descending) {
        Order order = PathConditions.of(asking).order(path, descending);
        return new TextQuery(asking, engine, fields, conditions, and(orders, List.of(order)), changes).checked();
    }

    private TextQuery checked() {
        int links = FieldTree.of(asking, fields).links();
        new Size(asking.limits(), links).check(conditions, orders);
        return this;
    }

    /** And that. */
    public TextQuery changed(Change change) {
        return new TextQuery(asking, engine, fields, conditions, orders, and(changes, List.of(change)));
    }

    /**
     * A page.
     *
     * @throws InvalidQueryException if there is none of this size, or the cursor is of something else
     */
    public Page<Map<String, @Nullable Object>> page(Cursor from, int size) {
        if (size < 1 || size > asking.limits().rows()) {
            throw new InvalidQueryException(
                    "A page has between 1 and %d records, not %d"
                            .formatted(asking.limits().rows(), size),
                    null);
        }
        if (from.text().length() > MOST_OF_CURSOR) {
            throw new InvalidQueryException("The cursor is too long", null);
        }
        try {
            return this.<Page<Map<String, @Nullable Object>>>run(state -> state.page(from, size));
        } catch (InvalidCursorException e) {
            throw new InvalidQueryException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Runs it. */
    public <R> R run(Function<QueryState<Map<String, @Nullable Object>>, R> run) {
        QueryState<Map<String, @Nullable Object>> state = engine.queries()
                .query(engine.views().view(asking, fields))
                .maxRows(asking.limits().rows());
        for (Condition condition : conditions) {
            state = state.where(condition);
        }
        for (Order order : orders) {
            state = state.orderBy(order);
        }
        for (Change change : changes) {
            state = change.apply(state);
        }
        return run.apply(state);
    }

    private static <T> List<T> and(List<T> before, List<? extends T> more) {
        List<T> all = new ArrayList<>(before);
        all.addAll(more);
        return all;
    }

    /** What is said of a query, whatever its fields are. */
    @FunctionalInterface
    public interface Change extends UnaryOperator<QueryState<Map<String, @Nullable Object>>> {}

    /**
     * What answers.
     *
     * @param views the views that were asked for
     * @param queries answers queries of views
     */
    public record Engine(TextViews views, Queries queries) {}
}
