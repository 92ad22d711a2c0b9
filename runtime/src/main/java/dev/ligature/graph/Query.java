package dev.ligature.graph;

import dev.ligature.Condition;
import dev.ligature.Cursor;
import dev.ligature.ListRequest;
import dev.ligature.Order;
import dev.ligature.Page;
import dev.ligature.jdbc.PathField;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.ModelType;
import dev.ligature.spi.QueryState;
import dev.ligature.spi.Source;
import dev.ligature.spi.ViewType;
import dev.ligature.transaction.Session;
import java.sql.Connection;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Configuration;

/** A query of a view as far as it has been said. Immutable and safe for use by many threads, except when bound. */
@SuppressWarnings("unchecked") // the plan's readers make what the view's factory makes
final class Query<V> implements QueryState<V> {

    private final Queries queries;
    private final Session session;
    private final ViewType<V> view;
    private final ViewPlan plan;
    private final Request request;

    Query(Queries queries, Session session, ViewType<V> view, ViewPlan plan, Request request) {
        this.queries = queries;
        this.session = session;
        this.view = view;
        this.plan = plan;
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
    public QueryState<V> whereSql(org.jooq.Condition condition) {
        PathField.each(condition, SingleValue::check);
        return asking(request.whereSql(Objects.requireNonNull(condition, "condition")));
    }

    @Override
    public QueryState<V> orderBy(Order order) {
        return asking(request.orderBy(Objects.requireNonNull(order, "order")));
    }

    @Override
    public QueryState<V> list(ListRequest<?> list) {
        queries.check(view, plan, list);
        return asking(request.list(list));
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
    public QueryState<V> maxRows(int rows) {
        return asking(request.maxRows(rows));
    }

    @Override
    public QueryState<V> withDeleted() {
        return asking(request.alsoDeleted());
    }

    @Override
    public QueryState<V> required() {
        return asking(request.required());
    }

    @Override
    public QueryState<V> with(Connection connection) {
        return new Query<>(queries, session.with(connection), view, plan, request);
    }

    @Override
    public QueryState<V> with(Configuration configuration) {
        return new Query<>(queries, session.with(configuration), view, plan, request);
    }

    @Override
    public List<V> fetch() {
        return fetch(request);
    }

    @Override
    public List<V> fetch(int atMost) {
        return fetch(request.isRequired() ? request : request.atMost(atMost));
    }

    private List<V> fetch(Request asked) {
        if (!asked.isRequired()) {
            return views(queries.fetch(session, plan, asked).views());
        }
        Source root = view.source();
        Set<Object> keys = Keyed.asked(root, asked);
        Fetch.Found found = queries.fetch(session, plan, asked);
        Keyed.check((ModelType<?, ?>) root, asked, keys, found);
        return views(found.views());
    }

    @Override
    public Page<V> page(Cursor from, int size) {
        if (size < 1) {
            throw new IllegalArgumentException("size must be positive: " + size);
        }
        if (request.hasLimit() || request.hasOffset()) {
            throw new IllegalArgumentException("page(..) cannot be combined with limit or offset");
        }
        notRequired("page(..)");
        Places places = new Places(view.source(), request.orders());
        int oneMore = size == Integer.MAX_VALUE ? size : size + 1;
        Fetch.Found found =
                queries.fetch(session, plan, request.placed(places.place(from)).limit(oneMore));
        List<V> items = views(found.views());
        return items.size() <= size
                ? new Page<>(items, Optional.empty())
                : new Page<>(
                        items.subList(0, size),
                        Optional.of(places.after(found.places().get(size - 1))));
    }

    @Override
    public Stream<V> stream() {
        notRequired("stream()");
        return (Stream<V>) queries.stream(session, plan, request);
    }

    @Override
    public List<V> from(Collection<?> roots) {
        roots.forEach(root -> check(Objects.requireNonNull(root, "roots must not contain null")));
        if (!request.isOfAllRoots()) {
            throw new IllegalArgumentException(
                    "from(..) cannot be combined with where, whereSql, orderBy, limit, offset or"
                            + " required(); list(..) and withDeleted() can");
        }
        return views(queries.attach(session, view, request, List.copyOf(roots)));
    }

    private List<V> views(List<Object> found) {
        return (List<V>) Collections.unmodifiableList(found);
    }

    private void notRequired(String what) {
        if (request.isRequired()) {
            throw new IllegalArgumentException(what + " cannot be combined with required()");
        }
    }

    private void check(Object root) {
        Source source = view.source();
        Class<?> type = source instanceof ModelType<?, ?> model ? model.model() : ((LinkType<?, ?, ?>) source).link();
        if (!type.isInstance(root)) {
            throw new IllegalArgumentException("%s is a view of %s, and was given a %s"
                    .formatted(view.name(), type.getName(), root.getClass().getName()));
        }
    }

    @Override
    public long count() {
        return queries.number(session, plan, request, Purpose.COUNT);
    }

    @Override
    public boolean exists() {
        return queries.number(session, plan, request, Purpose.EXISTS) > 0;
    }

    @Override
    public String explain() {
        return queries.explain(session, plan, request);
    }

    private QueryState<V> asking(Request other) {
        return new Query<>(queries, session, view, plan, other);
    }
}
