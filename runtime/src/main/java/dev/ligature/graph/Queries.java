package dev.ligature.graph;

import dev.ligature.jdbc.Dialect;
import dev.ligature.spi.QueryState;
import dev.ligature.spi.ViewType;
import dev.ligature.transaction.Scope;
import dev.ligature.transaction.Session;
import dev.ligature.transaction.Work;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * Queries of views over one database. Keeps the plans of views and the statements that were rendered for them. Safe for
 * use by many threads.
 */
public final class Queries {

    private static final long MOST_CHARACTERS = 4_000_000;

    private final Session session;
    private final Statements statements = new Statements(MOST_CHARACTERS);
    private final Map<ViewType<?>, ViewPlan> plans = Collections.synchronizedMap(new WeakHashMap<>());

    /** Queries by the transactions of {@code session}. */
    public Queries(Session session) {
        this.session = session;
    }

    /**
     * All records of a view, to be narrowed.
     *
     * @throws IllegalArgumentException if the view asks for what its source does not have
     */
    public <V> QueryState<V> query(ViewType<V> view) {
        plan(view);
        return new Query<>(this, session, view, Request.ALL);
    }

    @SuppressWarnings("unchecked") // the plan's readers make what the view's factory makes
    <V> List<V> fetch(Session by, ViewType<V> view, Request request) {
        ViewPlan plan = plan(view);
        Shape shape = Shape.of(Purpose.FETCH, view.source(), request);
        Work<List<Object>> work = scope -> new Fetch(scope, statements, plan, request).run(shape);
        return (List<V>) (plan.separate().isEmpty() ? by.statement(work) : by.snapshot(work));
    }

    long number(Session by, ViewType<?> view, Request request, Purpose purpose) {
        ViewPlan plan = plan(view);
        Shape shape = Shape.of(purpose, view.source(), request);
        return by.statement(scope -> {
            Statement statement = statements.get(plan, shape.text(), () -> number(scope, plan, request, purpose));
            return number(scope, statement, shape);
        });
    }

    private static Statement number(Scope scope, ViewPlan plan, Request request, Purpose purpose) {
        Dialect dialect = scope.dialect();
        RootSql sql = new RootSql(plan, request);
        return Statement.of(dialect, purpose == Purpose.COUNT ? sql.count() : sql.exists(), plan.rows());
    }

    private static long number(Scope scope, Statement statement, Shape shape) throws SQLException {
        try (PreparedStatement prepared = scope.connection().prepareStatement(statement.sql())) {
            statement.bind(prepared, shape.operands());
            try (ResultSet rows = prepared.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }

    private ViewPlan plan(ViewType<?> view) {
        return plans.computeIfAbsent(view, Planner::plan);
    }
}
