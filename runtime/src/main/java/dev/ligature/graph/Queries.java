package dev.ligature.graph;

import dev.ligature.Condition;
import dev.ligature.ListRequest;
import dev.ligature.UnsupportedQueryException;
import dev.ligature.spi.ModelType;
import dev.ligature.spi.QueryState;
import dev.ligature.spi.ViewType;
import dev.ligature.transaction.Scope;
import dev.ligature.transaction.Session;
import dev.ligature.transaction.Work;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Queries of views. Keeps the plans of views and the statements that were rendered for them. Safe for use by many threads.
 */
public final class Queries {

    private static final long MOST_CHARACTERS = 4_000_000;

    private final Session links;
    private final Wiring wiring;
    private final Statements statements;
    private final Map<ViewType<?>, ViewPlan> plans;
    private final Map<ViewType<?>, ViewPlan> attached;

    /**
     * Queries by the transactions of some sessions.
     *
     * @param links the session of the links' database
     */
    public Queries(Session links, Wiring wiring) {
        this.links = links;
        this.wiring = wiring;
        this.statements = new Statements(MOST_CHARACTERS);
        this.plans = Collections.synchronizedMap(new WeakHashMap<>());
        this.attached = Collections.synchronizedMap(new WeakHashMap<>());
    }

    private Queries(Queries of, Session links) {
        this.links = links;
        this.wiring = of.wiring;
        this.statements = of.statements;
        this.plans = of.plans;
        this.attached = of.attached;
    }

    /** The same, where nothing else is said, by another session of the links' database. */
    public Queries with(Session other) {
        return new Queries(this, other);
    }

    /**
     * All records of a view, to be narrowed.
     *
     * @throws IllegalArgumentException if the view asks for what its source does not have
     */
    public <V> QueryState<V> query(ViewType<V> view) {
        return new Query<>(this, links, view, plan(view), Request.ALL);
    }

    /** The records, and the place of each in the order if that was asked for. */
    Fetch.Found fetch(Session by, ViewPlan plan, Request asked) {
        Request request = here(by, plan, asked);
        if (plan.home() instanceof Home.InSource source) {
            return fromSource(by, plan, source, request);
        }
        Home.InDatabase home = (Home.InDatabase) plan.home();
        Session session = sessions(by).apply(home);
        Shape shape = Shape.of(Purpose.FETCH, plan, request);
        if (plan.isSingle()) {
            Work<Fetch.Found> all = scope -> {
                Fetch fetch = new Fetch(within(scope), statements, plan, request, request.budget());
                return fetch.finished(fetch.roots(scope, shape));
            };
            return plan.separate().isEmpty() ? session.statement(all) : session.snapshot(all);
        }
        return unchecked(session.<Reading<Fetch.Found>>statement(scope -> {
            Fetch fetch = new Fetch(reads(by), statements, plan, request, request.budget());
            Fetch.Found roots = fetch.roots(scope, shape);
            return () -> fetch.finished(roots); // on other connections, once this one has been given back
        }));
    }

    /** The views of roots that the caller has. */
    List<Object> attach(Session by, ViewType<?> view, Request request, Collection<?> roots) {
        ViewPlan plan = attached.computeIfAbsent(view, one -> Planner.plan(wiring, one, true));
        boolean single = plan.separate().stream().allMatch(list -> list.rows().home() == wiring.links());
        if (single && plan.separate().size() > 1) {
            return sessions(by)
                    .apply(wiring.links())
                    .snapshot(scope ->
                            new Fetch(within(scope), statements, plan, request, request.budget()).objects(roots));
        }
        return unchecked(() -> new Fetch(reads(by), statements, plan, request, request.budget()).objects(roots));
    }

    /** The records, read while they are asked for. */
    Stream<Object> stream(Session by, ViewPlan plan, Request asked) {
        if (plan.home() instanceof Home.InSource) {
            return fetch(by, plan, asked).views().stream();
        }
        Request request = here(by, plan, asked);
        Session session = sessions(by).apply((Home.InDatabase) plan.home());
        return new RootStream(session, reads(by), statements, plan, request).stream();
    }

    long number(Session by, ViewPlan plan, Request asked, Purpose purpose) {
        Request request = here(by, plan, asked);
        if (plan.home() instanceof Home.InSource source) {
            return models(by, plan, source, request).size();
        }
        Shape shape = Shape.of(purpose, plan, request);
        return sessions(by).apply((Home.InDatabase) plan.home()).statement(scope -> {
            Object root = plan.rows().hops().first().source(); // for any view of it
            Statement statement = statements.get(root, request, shape, () -> {
                RootSql sql = new RootSql(scope.dialect(), plan, request, shape.operands());
                return purpose == Purpose.COUNT ? sql.count() : sql.exists();
            });
            return number(scope, statement, shape);
        });
    }

    /** What {@link #fetch} would do, for people. */
    String explain(Session by, ViewPlan plan, Request asked) {
        Request request = here(by, plan, asked);
        Explanation explanation = new Explanation(plan, request, asked, sessions(by));
        return explanation.text();
    }

    /** @throws IllegalArgumentException if a view has no such list, or it cannot be read so */
    void check(ViewType<?> view, ViewPlan plan, ListRequest<?> list) {
        new ListCheck(wiring, view, plan).check(list);
    }

    /** In the order of their keys. */
    private Fetch.Found fromSource(Session by, ViewPlan plan, Home.InSource source, Request request) {
        ModelType<?, ?> type = (ModelType<?, ?>) plan.rows().hops().first().source();
        List<Object> page = models(by, plan, source, request).stream()
                .sorted(Comparator.comparing(model -> Keyed.comparable(type, ObjectCells.key(type, model))))
                .skip(request.offset())
                .limit(request.hasLimit() ? request.limit() : Integer.MAX_VALUE)
                .toList();
        List<@Nullable Object[]> places = page.stream()
                .map(model -> new @Nullable Object[] {ObjectCells.key(type, model)})
                .toList();
        return unchecked(() -> new Fetch.Found(
                new Fetch(reads(by), statements, plan, request, request.budget()).objects(page), places));
    }

    private List<Object> models(Session by, ViewPlan plan, Home.InSource source, Request request) {
        ModelType<?, ?> type = (ModelType<?, ?>) plan.rows().hops().first().source();
        return answers(by, request).models(source, type, request.conditions());
    }

    private KeyAnswers answers(Session by, Request request) {
        return new KeyAnswers(wiring, reads(by), statements, request.withDeleted());
    }

    /** With conditions and orders on what is in the database of the roots alone. */
    private Request here(Session by, ViewPlan plan, Request asked) {
        if (wiring.isSingle()) {
            return asked;
        }
        Reachable reachable = new Reachable(wiring, plan.home());
        asked.orders().forEach(reachable::check);
        asked.sql().forEach(reachable::check);
        if (plan.home() instanceof Home.InSource && asked.isPage()) {
            throw new UnsupportedQueryException(
                    "There are no pages by cursor of records of %s"
                            .formatted(plan.home().name()),
                    null);
        }
        List<Condition> conditions = answers(by, asked).in(plan.home(), asked.conditions());
        return asked.conditions(conditions);
    }

    private Function<Home.InDatabase, Session> sessions(Session by) {
        return wiring.sessions(by);
    }

    /** Statements each by itself, since databases have no state in common. */
    private Fetch.Reads reads(Session by) {
        Function<Home.InDatabase, Session> sessions = sessions(by);
        return new Fetch.Reads() {
            @Override
            public <R> R in(Home.InDatabase home, Work<R> work) {
                return sessions.apply(home).statement(work);
            }
        };
    }

    /** Statements one after the other on one connection. */
    static Fetch.Reads within(Scope scope) {
        return new Fetch.Reads() {
            @Override
            public <R> R in(Home.InDatabase home, Work<R> work) throws SQLException {
                return work.run(scope);
            }
        };
    }

    private static <R> R unchecked(Reading<R> reading) {
        try {
            return reading.read();
        } catch (SQLException impossible) {
            throw new IllegalStateException("a session wraps errors of the database", impossible);
        }
    }

    private static long number(Scope scope, Statement statement, Shape shape) throws SQLException {
        try (OpenRows rows = statement.open(scope.connection(), shape.operands(), 0, Budget.NONE)) {
            return rows.rows().next() ? rows.rows().getLong(1) : 0;
        }
    }

    private ViewPlan plan(ViewType<?> view) {
        return plans.computeIfAbsent(view, one -> Planner.plan(wiring, one, false));
    }

    /** Reads by sessions, which wrap errors of the database. */
    @FunctionalInterface
    private interface Reading<R> {
        R read() throws SQLException;
    }
}
