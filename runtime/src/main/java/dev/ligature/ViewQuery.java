package dev.ligature;

import dev.ligature.spi.Node;
import dev.ligature.spi.QueryState;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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

    /** Ordered by this, after the orders given before. */
    public final Q orderBy(Function<? super P, Order> order) {
        return in(state.orderBy(order.apply(root())));
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

    /** The records, an unmodifiable list. */
    public final List<V> fetch() {
        return state.fetch();
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
