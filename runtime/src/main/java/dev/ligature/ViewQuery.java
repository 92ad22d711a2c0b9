package dev.ligature;

import dev.ligature.spi.Node;
import dev.ligature.spi.QueryState;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A query of a view: which records, in what order, how many. The base of generated queries. Immutable: every method that
 * narrows returns a new query. Safe for use by many threads.
 *
 * <p>The order is total: after the given orders come the root's keys.
 *
 * @param <V> the view
 * @param <P> the typed paths of what the view looks at
 * @param <Q> the generated query itself
 */
public abstract class ViewQuery<V, P, Q extends ViewQuery<V, P, Q>> {

    private final QueryState<V> state;
    private final Function<Node, P> path;

    /** For generated code. */
    protected ViewQuery(QueryState<V> state, Function<Node, P> path) {
        this.state = state;
        this.path = path;
    }

    /** The same kind of query in another state; for generated code. */
    protected abstract Q in(QueryState<V> state);

    /** Only records of which this is true, and what was asked before. */
    public final Q where(Function<? super P, Condition> condition) {
        return in(state.where(condition.apply(root())));
    }

    /**
     * Only records of which this is true, said in SQL: {@code whereSql(p -> DSL.lower(p.title().field()).eq("anvil"))}, for
     * what {@link Path} does not have. Where there is no linked record, its fields are null. Values are bound as jOOQ does
     * it. The roots, and all that is spoken of, have to be in one database.
     *
     * @param condition makes the condition of the {@link Path#field()}s of paths, and whatever else
     */
    public final Q whereSql(Function<? super P, org.jooq.Condition> condition) {
        return in(state.whereSql(condition.apply(root())));
    }

    /** Ordered by this, after the orders given before. */
    public final Q orderBy(Function<? super P, Order> order) {
        return in(state.orderBy(order.apply(root())));
    }

    /**
     * One of the view's lists is read in an order, or cut after so many for each record that has one: {@code list(p ->
     * p.reviews().orderBy(r -> r.rating().desc()).limit(3))}. The last that is said of a list counts. Lists are otherwise
     * whole, and in the order of their elements' keys.
     *
     * @throws IllegalArgumentException if the view has no such list
     * @throws UnsupportedQueryException if it cannot be read so, because the elements are in another database than the links
     */
    public final Q list(Function<? super P, ListRequest<?>> list) {
        return in(state.list(list.apply(root())));
    }

    /**
     * All records whose keys are asked for, by {@code eq} or {@code in}, have to be found; {@link #fetch} throws a {@link
     * LigatureException} that names those that are not. For {@link #fetch}, {@link #fetchOne} and {@link #fetchOptional}.
     */
    public final Q required() {
        return in(state.required());
    }

    /**
     * At most this many records; the last limit given counts.
     *
     * @throws IllegalArgumentException if negative
     */
    public final Q limit(int limit) {
        return in(state.limit(limit));
    }

    /**
     * Without the first of them; the last offset given counts.
     *
     * @throws IllegalArgumentException if negative
     */
    public final Q offset(long offset) {
        return in(state.offset(offset));
    }

    /** Also records that their module has marked as deleted. */
    public final Q withDeleted() {
        return in(state.withDeleted());
    }

    /** The same query inside the transaction of this connection, which stays the caller's. */
    public final Q with(java.sql.Connection connection) {
        return in(state.with(connection));
    }

    /** The same query inside the transaction of this configuration, which stays the caller's. */
    public final Q with(org.jooq.Configuration configuration) {
        return in(state.with(configuration));
    }

    /** The same query inside a transaction of {@link Ligature#transaction}. */
    public final Q with(Transaction transaction) {
        return with(transaction.connection());
    }

    /**
     * The records, an unmodifiable list.
     *
     * @throws UnsupportedQueryException if the query asks for what its databases cannot do
     * @throws LigatureException if it is {@link #required()}, and one that was asked for is not there
     */
    public final List<V> fetch() {
        return state.fetch();
    }

    /**
     * So many records from a place in the order on, which is total. Unlike by {@link #offset}, no page costs more than the
     * first where an index serves the order, and none has a record twice or leaves one out because others have come or gone.
     *
     * <p>A cursor holds the values by which the last record is ordered, readable to whoever has it.
     *
     * @param from {@link Cursor#start()}, or {@link Page#next()} of a page of records of the same kind in the same order
     * @param size how many at most, positive
     * @throws IllegalArgumentException if the cursor is of something else, or the query has a limit or an offset
     */
    public final Page<V> page(Cursor from, int size) {
        return state.page(from, size);
    }

    /**
     * The records, read while they are asked for, about a thousand at a time, however many there are. It holds a connection
     * from the first record on until the last or {@link Stream#close()}, so use it in a try-with-resources statement. All is
     * read in one state of the database, except that on MariaDB lists that take statements of their own are read as they are
     * then.
     * Errors of the database come while it is read, as a {@link LigatureException}.
     */
    public final Stream<V> stream() {
        return state.stream();
    }

    /**
     * What {@link #fetch} would do, for people: each statement in SQL, and how the database means to run the first. Asks
     * the databases, but fetches no record. The text is for reading; it changes between versions.
     */
    public final String explain() {
        return state.explain();
    }

    /**
     * The only record. A limit of one makes it the first.
     *
     * @throws LigatureException if there is none, or more than one
     */
    public final V fetchOne() {
        return fetchOptional()
                .orElseThrow(() -> new LigatureException("No " + state.view().name() + " matches the query", null));
    }

    /**
     * The only record, or empty if there is none. A limit of one makes it the first.
     *
     * @throws LigatureException if there is more than one
     */
    public final Optional<V> fetchOptional() {
        List<V> found = state.fetch(2);
        if (found.size() > 1) {
            throw new LigatureException("More than one " + state.view().name() + " matches the query", null);
        }
        return found.stream().findFirst();
    }

    /** How many records match, whatever limit and offset are. */
    public final long count() {
        return state.count();
    }

    /** Whether any record matches, whatever limit and offset are. */
    public final boolean exists() {
        return state.exists();
    }

    /** For generated code: the views of records that the caller has, in their order, an unmodifiable list. */
    protected final List<V> attach(Collection<?> roots) {
        return state.from(roots);
    }

    private P root() {
        return path.apply(new Node.Root(state.view().source()));
    }
}
