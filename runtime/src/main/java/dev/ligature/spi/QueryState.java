package dev.ligature.spi;

import dev.ligature.Condition;
import dev.ligature.Cursor;
import dev.ligature.ListRequest;
import dev.ligature.Order;
import dev.ligature.Page;
import java.sql.Connection;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
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

    /** And this, in SQL. */
    QueryState<V> whereSql(org.jooq.Condition condition);

    /** Then by this. */
    QueryState<V> orderBy(Order order);

    /** A list of the view is read so. */
    QueryState<V> list(ListRequest<?> list);

    /** At most so many. */
    QueryState<V> limit(int limit);

    /** Without the first. */
    QueryState<V> offset(long offset);

    /** Refused with an {@link dev.ligature.InvalidQueryException} if all statements together give more rows. */
    QueryState<V> maxRows(int rows);

    /** Also deleted records. */
    QueryState<V> withDeleted();

    /** All whose keys are asked for have to be there. */
    QueryState<V> required();

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

    /** So many records from a place in the order on. */
    Page<V> page(Cursor from, int size);

    /** The records, read while they are asked for. */
    Stream<V> stream();

    /** What {@link #fetch} does, for people. */
    String explain();

    /** How many match, whatever limit and offset are. */
    long count();

    /** Whether any matches, whatever limit and offset are. */
    boolean exists();
}
