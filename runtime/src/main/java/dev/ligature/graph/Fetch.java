package dev.ligature.graph;

import dev.ligature.jdbc.Dialect;
import dev.ligature.transaction.Scope;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Runs the statements of one request and makes views of their rows. Rows of one root stand together, and so do those of
 * one list, so each view and each list is made when its last row has passed. For one run.
 */
final class Fetch {

    private final Connection connection;
    private final Dialect dialect;
    private final Statements statements;
    private final ViewPlan plan;
    private final Request request;
    private final Lists lists;

    Fetch(Scope scope, Statements statements, ViewPlan plan, Request request) {
        this.connection = scope.connection();
        this.dialect = scope.dialect();
        this.statements = statements;
        this.plan = plan;
        this.request = request;
        this.lists = new Lists(plan.separate().size());
    }

    /** The views, unmodifiable. */
    List<Object> run(Shape shape) throws SQLException {
        try {
            return read(shape);
        } catch (Row.UnreadableRow e) {
            throw e.error();
        }
    }

    private List<Object> read(Shape shape) throws SQLException {
        List<Object> roots = new ArrayList<>();
        Statement first = statements.get(
                plan, shape.text(), () -> Statement.of(dialect, new RootSql(plan, request).fetch(), plan.rows()));
        rows(first, shape, plan.rows(), row -> roots(row, roots));
        for (int list = 0; list < plan.separate().size(); list++) {
            if (!lists.wanted(list).isEmpty()) {
                readList(list);
            }
        }
        lists.finish();
        if (!plan.separate().isEmpty()) {
            roots.replaceAll(root -> Draft.finish(root, lists));
        }
        return Collections.unmodifiableList(roots);
    }

    private void roots(Row row, List<Object> roots) throws SQLException {
        if (plan.joined().isPresent()) {
            joined(row, roots, plan.joined().get());
        } else {
            while (row.next()) {
                roots.add(plan.root().read(row, null));
            }
        }
    }

    private void joined(Row row, List<Object> roots, ListPlan list) throws SQLException {
        RowKey key = new RowKey(plan.rootKey());
        Object root = null;
        while (row.next()) {
            if (key.isNew(row)) {
                add(root, row, roots);
                root = plan.root().read(row, key.single());
            }
            element(row, list);
        }
        add(root, row, roots);
    }

    /** Adds a root whose last row has passed: as a view, unless there are lists to come. */
    private void add(@Nullable Object root, Row row, List<Object> roots) {
        row.closeList();
        if (root != null) {
            roots.add(plan.separate().isEmpty() ? Draft.finish(root, lists) : root);
        }
    }

    private static void element(Row row, ListPlan list) throws SQLException {
        Object key = row.get(list.key());
        if (key != null) {
            row.add(list.element().read(row, key));
        }
    }

    private void readList(int number) throws SQLException {
        ListPlan list = plan.separate().get(number);
        Set<Object> owners = lists.wanted(number);
        Shape shape = Shape.ofList(list, owners, request.withDeleted());
        Statement statement = statements.get(
                list,
                shape.text(),
                () -> Statement.of(dialect, ListSql.of(list, owners.size(), request.withDeleted()), list.rows()));
        rows(statement, shape, list.rows(), row -> elements(row, number, list));
    }

    private void elements(Row row, int number, ListPlan list) throws SQLException {
        RowKey owner = new RowKey(new int[] {list.owner()});
        List<Object> elements = new ArrayList<>();
        Object last = null;
        while (row.next()) {
            if (owner.isNew(row)) {
                put(number, last, elements);
                last = owner.single();
            }
            elements.add(list.element().read(row, row.get(list.key())));
        }
        put(number, last, elements);
    }

    private void put(int number, @Nullable Object owner, List<Object> elements) {
        if (owner != null) {
            lists.put(number, owner, List.copyOf(elements));
            elements.clear();
        }
    }

    private void rows(Statement statement, Shape shape, RowPlan planned, Reading reading) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement.sql())) {
            statement.bind(prepared, shape.operands());
            try (ResultSet rows = prepared.executeQuery()) {
                reading.read(new Row(rows, statement, planned.readers(), lists));
            }
        }
    }

    /** Goes through rows. */
    @FunctionalInterface
    private interface Reading {
        void read(Row row) throws SQLException;
    }
}
