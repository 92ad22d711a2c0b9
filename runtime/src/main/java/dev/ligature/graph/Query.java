package dev.ligature.graph;

import dev.ligature.Condition;
import dev.ligature.Order;
import dev.ligature.spi.QueryState;
import dev.ligature.spi.ViewType;
import dev.ligature.transaction.Session;
import java.sql.Connection;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jooq.Configuration;

/** A query of a view as far as it has been said. Immutable and safe for use by many threads, except when bound. */
final class Query<V> implements QueryState<V> {

    private final Queries queries;
    private final Session session;
    private final ViewType<V> view;
    private final Request request;

    Query(Queries queries, Session session, ViewType<V> view, Request request) {
        this.queries = queries;
        this.session = session;
        this.view = view;
        this.request = request;
    }

    @Override
    public ViewType<V> view() {
        return view;
    }

    @Override
    public QueryState<V> where(Condition condition) {
        return asking(request.where(Objects.requireNonNull(condition, "condition")));
    }

    @Override
    public QueryState<V> orderBy(Order order) {
        return asking(request.orderBy(Objects.requireNonNull(order, "order")));
    }

    @Override
    public QueryState<V> limit(int limit) {
        return asking(request.limit(limit));
    }

    @Override
    public QueryState<V> offset(long offset) {
        return asking(request.offset(offset));
    }

    @Override
    public QueryState<V> withDeleted() {
        return asking(request.alsoDeleted());
    }

    @Override
    public QueryState<V> with(Connection connection) {
        return new Query<>(queries, session.with(connection), view, request);
    }

    @Override
    public QueryState<V> with(Configuration configuration) {
        return new Query<>(queries, session.with(configuration), view, request);
    }

    @Override
    public List<V> fetch() {
        return queries.fetch(session, view, request);
    }

    @Override
    public List<V> fetch(int atMost) {
        return queries.fetch(session, view, request.atMost(atMost));
    }

    @Override
    public List<V> from(Collection<?> roots) {
        throw new UnsupportedOperationException("from");
    }

    @Override
    public long count() {
        return queries.number(session, view, request, Purpose.COUNT);
    }

    @Override
    public boolean exists() {
        return queries.number(session, view, request, Purpose.EXISTS) > 0;
    }

    private QueryState<V> asking(Request other) {
        return new Query<>(queries, session, view, other);
    }
}
