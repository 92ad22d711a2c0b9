package dev.ligature.spi;

import dev.ligature.Condition;
import dev.ligature.Order;
import java.sql.Connection;
import java.util.Collection;
import java.util.List;
import org.jooq.Configuration;

/**
 * What a query asks so far, and the engine that answers it; what generated queries call. Immutable and safe for use by
 * many threads, except when bound to a connection.
 *
 * @param <V> the view
 */
public interface QueryState<V> {

    /** The view. */
    ViewType<V> view();

    /** And this. */
    QueryState<V> where(Condition condition);

    /** Then by this. */
    QueryState<V> orderBy(Order order);

    /** At most so many. */
    QueryState<V> limit(int limit);

    /** Without the first. */
    QueryState<V> offset(long offset);

    /** Also deleted records. */
    QueryState<V> withDeleted();

    /** In the caller's transaction. */
    QueryState<V> with(Connection connection);

    /** In the caller's transaction. */
    QueryState<V> with(Configuration configuration);

    /** The records, unmodifiable. */
    List<V> fetch();

    /** The first of the records, {@code atMost} of them, and no more than the limit allows. */
    List<V> fetch(int atMost);

    /** The views of roots that the caller has, in their order, unmodifiable. */
    List<V> from(Collection<?> roots);

    /** How many match, whatever limit and offset are. */
    long count();

    /** Whether any matches, whatever limit and offset are. */
    boolean exists();
}
