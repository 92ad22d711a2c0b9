package dev.ligature;

import dev.ligature.spi.QueryState;
import dev.ligature.spi.Source;
import dev.ligature.text.Asking;
import dev.ligature.text.Limits;
import dev.ligature.text.PathConditions;
import dev.ligature.text.Schema;
import dev.ligature.text.TextQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A query in text, for HTTP APIs and admin screens: {@code ligature.graph("product").fields("id", "title",
 * "brand.*").where("id", "prod_123").fetch()}. Runs on the same engine as generated queries and gives maps. Immutable: every
 * method that narrows returns a new query. Safe for use by many threads.
 *
 * <p>A path is the name of a property, or aliases and then one, with dots between; {@code *} stands for all properties. The
 * columns of the link over which a record is reached are at {@code link}: {@code brand.link.featured}. A name that does not
 * exist is an {@link InvalidQueryException} that says which one is nearest.
 *
 * <p>What a stranger may ask is bounded: by {@link #allow}, and by limits on depth, size and rows, each of which can be set.
 * Say first what is allowed and which limits there are, then hand the query what the stranger asks. How long a statement
 * may take is for the database to bound.
 */
public final class GraphQuery {

    private final TextQuery query;

    private GraphQuery(TextQuery query) {
        this.query = query;
    }

    static GraphQuery of(Schema schema, Source root, TextQuery.Engine engine) {
        return new GraphQuery(TextQuery.of(new Asking(schema, root, Optional.empty(), Limits.DEFAULT), engine));
    }

    /**
     * Only these paths may be asked, in fields, conditions and orders; {@code brand.*} allows all properties of the brand,
     * and none of what it is linked to. Whatever else there is, errors do not name it. Cursors hold the root's key, readable,
     * even if it is not allowed: hand them out only where it may be known.
     *
     * @throws InvalidQueryException if one does not exist
     */
    public GraphQuery allow(String... paths) {
        return new GraphQuery(query.allow(Set.copyOf(Arrays.asList(paths))));
    }

    /** At most so many links in one path; 4 if nothing is said. */
    public GraphQuery maxDepth(int links) {
        return new GraphQuery(query.limits(limits -> limits.depth(links)));
    }

    /** At most so many fields; 200 if nothing is said. */
    public GraphQuery maxFields(int fields) {
        return new GraphQuery(query.limits(limits -> limits.fields(fields)));
    }

    /** At most so many links in all paths together; 25 if nothing is said. Each takes two tables of a statement. */
    public GraphQuery maxLinks(int links) {
        return new GraphQuery(query.limits(limits -> limits.links(links)));
    }

    /** At most so many orders; 5 if nothing is said. */
    public GraphQuery maxOrders(int orders) {
        return new GraphQuery(query.limits(limits -> limits.orders(orders)));
    }

    /** At most so many comparisons, nested 15 deep at most; 50 if nothing is said. */
    public GraphQuery maxConditions(int conditions) {
        return new GraphQuery(query.limits(limits -> limits.conditions(conditions)));
    }

    /** At most so many values to compare with; 1,000 if nothing is said. */
    public GraphQuery maxValues(int values) {
        return new GraphQuery(query.limits(limits -> limits.values(values)));
    }

    /** At most so many rows, those of linked records counted too; 10,000 if nothing is said. More are refused. */
    public GraphQuery maxRows(int rows) {
        return new GraphQuery(query.limits(limits -> limits.rows(rows)));
    }

    /**
     * Shows these fields, after those given before; all properties of the root if none is given.
     *
     * @throws InvalidQueryException if one does not exist or may not be asked, or there are too many
     */
    public GraphQuery fields(String... paths) {
        return fields(Arrays.asList(paths));
    }

    /**
     * Shows these fields, after those given before.
     *
     * @throws InvalidQueryException if one does not exist or may not be asked, or there are too many
     */
    public GraphQuery fields(List<? extends @Nullable String> paths) {
        return new GraphQuery(query.fields(paths));
    }

    /**
     * Only records of which what is at a path equals a value.
     *
     * @throws InvalidQueryException if the path or the value does not exist
     */
    public GraphQuery where(String path, @Nullable Object value) {
        if ("isNull".equals(value)) {
            throw new InvalidQueryException(
                    "Say where(p -> p.isNull(\"%s\")), or where(\"%1$s\", \"eq\", \"isNull\")".formatted(path), null);
        }
        return where(root -> root.is(path, "eq", value));
    }

    /**
     * Only records of which a comparison is true: {@code where("price", "between", 5, 10)}.
     *
     * @throws InvalidQueryException if the path, the operator or a value does not exist
     */
    public GraphQuery where(String path, String operator, @Nullable Object... values) {
        return where(root -> root.is(path, operator, values));
    }

    /**
     * Only records of which a condition is true: {@code where(p -> p.is("title", "eq", "bolt").or(p.isNotLinked("brand")))}.
     *
     * @throws InvalidQueryException if a path, an operator or a value in it does not exist, or there are too many
     */
    public GraphQuery where(Function<GraphPath, Condition> condition) {
        return new GraphQuery(query.where(condition.apply(new GraphPath(PathConditions.of(query.asking())))));
    }

    /**
     * Ordered by what is at a path, the smallest first, after the orders given before.
     *
     * @throws InvalidQueryException if the path does not exist, or leads to many
     */
    public GraphQuery orderBy(String path) {
        return new GraphQuery(query.orderBy(path, false));
    }

    /**
     * Ordered by what is at a path, the greatest first, after the orders given before.
     *
     * @throws InvalidQueryException if the path does not exist, or leads to many
     */
    public GraphQuery orderByDescending(String path) {
        return new GraphQuery(query.orderBy(path, true));
    }

    /**
     * At most this many records.
     *
     * @throws InvalidQueryException if negative
     */
    public GraphQuery limit(int limit) {
        notNegative("limit", limit);
        return changed(state -> state.limit(limit));
    }

    /**
     * Without the first of them.
     *
     * @throws InvalidQueryException if negative
     */
    public GraphQuery offset(long offset) {
        notNegative("offset", offset);
        return changed(state -> state.offset(offset));
    }

    /** Also records that their module has marked as deleted. */
    public GraphQuery withDeleted() {
        return changed(QueryState::withDeleted);
    }

    /** All records whose keys are asked for have to be found. */
    public GraphQuery required() {
        return changed(QueryState::required);
    }

    /** The same query inside the transaction of this connection, which stays the caller's. */
    public GraphQuery with(java.sql.Connection connection) {
        return changed(state -> state.with(connection));
    }

    /** The same query inside the transaction of this configuration, which stays the caller's. */
    public GraphQuery with(org.jooq.Configuration configuration) {
        return changed(state -> state.with(configuration));
    }

    /** The same query inside a transaction of {@link Ligature#transaction}. */
    public GraphQuery with(Transaction transaction) {
        return with(transaction.connection());
    }

    /**
     * The records as maps from the names of fields to their values, in the order in which fields were asked for; linked
     * records are maps themselves, lists of maps, or null. All are unmodifiable. Types around others, and enums, are shown as
     * they are stored.
     *
     * @throws InvalidQueryException if there are more rows than allowed
     * @throws UnsupportedQueryException if the query asks for what its databases cannot do
     */
    public List<Map<String, @Nullable Object>> fetch() {
        return query.run(QueryState::fetch);
    }

    /**
     * So many records from a place in the order on, as {@link ViewQuery#page} does it.
     *
     * @throws InvalidQueryException if the cursor is of something else, or there are more rows than allowed
     */
    public Page<Map<String, @Nullable Object>> page(Cursor from, int size) {
        return query.page(from, size);
    }

    /** How many records match, whatever limit and offset are. */
    public long count() {
        return query.run(QueryState::count);
    }

    /** Whether any record matches, whatever limit and offset are. */
    public boolean exists() {
        return query.run(QueryState::exists);
    }

    /** What {@link #fetch} would do, for people. */
    public String explain() {
        return query.run(QueryState::explain);
    }

    private static void notNegative(String name, long number) {
        if (number < 0) {
            throw new InvalidQueryException("%s must not be negative: %d".formatted(name, number), null);
        }
    }

    private GraphQuery changed(TextQuery.Change change) {
        return new GraphQuery(query.changed(change));
    }
}
