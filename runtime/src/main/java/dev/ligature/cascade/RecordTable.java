package dev.ligature.cascade;

import static dev.ligature.jdbc.Rendering.parameter;
import static org.jooq.impl.DSL.noCondition;

import dev.ligature.jdbc.Chunks;
import dev.ligature.jdbc.Codec;
import dev.ligature.jdbc.Dialect;
import dev.ligature.jdbc.Names;
import dev.ligature.jdbc.Rendering;
import dev.ligature.spi.Column;
import dev.ligature.spi.ModelType;
import dev.ligature.transaction.Scope;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.QueryPart;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The table of a model, whose rows are asked for and changed by many keys at once. Safe for use by many threads. */
final class RecordTable {

    private final ModelType<?, ?> model;
    private final Table<Record> table;
    private final Field<Object> key;
    private final Map<Dialect, Map<String, String>> texts = new ConcurrentHashMap<>();

    RecordTable(ModelType<?, ?> model) {
        this.model = model;
        this.table = DSL.table(Names.name(model.table()));
        this.key = field(model.key());
    }

    ModelType<?, ?> model() {
        return model;
    }

    static Field<Object> field(Column<?> column) {
        return DSL.field(Names.name(column.sql()));
    }

    /** Those of keys whose rows satisfy a condition without parameters. */
    Set<Object> keys(Scope scope, Collection<Object> keys, Condition condition, boolean locked) throws SQLException {
        boolean locks = locked && scope.dialect().locksRows();
        String sql = text(scope, locks ? "locked" : "keys", () -> {
            SelectConditionStep<?> rows = DSL.select(key).from(table).where(among(condition));
            return locks ? rows.forUpdate() : rows;
        });
        Set<Object> found = new HashSet<>();
        each(scope, sql, keys, row -> found.add(key(scope, row)));
        return found;
    }

    /** Shows each row's key, and then another column. */
    void each(Scope scope, Collection<Object> keys, Column<?> column, RowVisitor visitor) throws SQLException {
        String sql = text(
                scope, "each", () -> DSL.select(key, field(column)).from(table).where(among(noCondition())));
        each(scope, sql, keys, visitor);
    }

    /** Deletes rows. */
    void delete(Scope scope, Collection<Object> keys) throws SQLException {
        String sql = text(scope, "delete", () -> DSL.deleteFrom(table).where(among(noCondition())));
        write(scope, sql, keys, (statement, index) -> index);
    }

    /** Gives a column another value, which {@code binding} binds, in rows that satisfy a condition. */
    void update(
            Scope scope, String name, Collection<Object> keys, Column<?> column, Condition condition, Binding binding)
            throws SQLException {
        String sql = text(
                scope,
                name,
                () -> DSL.update(table)
                        .set(Map.of(field(column), parameter()))
                        .where(condition.and(among(noCondition()))));
        write(scope, sql, keys, binding);
    }

    /** The stored key in the first column of a row. */
    Object key(Scope scope, ResultSet row) throws SQLException {
        Object stored = scope.dialect().codec(model.key().type()).read(row, 1);
        if (stored == null) {
            throw new SQLException("a key of " + model.name() + " is null");
        }
        return stored;
    }

    private Condition among(Condition condition) {
        return condition.and(Rendering.inArray(key, model.key().type(), parameter()));
    }

    private String text(Scope scope, String name, Supplier<? extends QueryPart> query) {
        return texts.computeIfAbsent(scope.dialect(), dialect -> new ConcurrentHashMap<>())
                .computeIfAbsent(name, unknown -> Rendering.sql(scope.dialect(), query.get()));
    }

    private void each(Scope scope, String sql, Collection<Object> keys, RowVisitor visitor) throws SQLException {
        for (List<Object> some : Chunks.of(keys)) {
            try (PreparedStatement statement = scope.connection().prepareStatement(sql)) {
                bindKeys(scope, statement, 1, some);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        visitor.visit(rows);
                    }
                }
            }
        }
    }

    private void write(Scope scope, String sql, Collection<Object> keys, Binding first) throws SQLException {
        for (List<Object> some : Chunks.of(keys)) {
            try (PreparedStatement statement = scope.connection().prepareStatement(sql)) {
                bindKeys(scope, statement, first.bind(statement, 1), some);
                statement.executeLargeUpdate();
            }
        }
    }

    private void bindKeys(Scope scope, PreparedStatement statement, int index, List<Object> keys) throws SQLException {
        scope.dialect().bindArray(statement, index, model.key().type(), keys.toArray());
    }

    /** Binds a stored value of a column, and returns the next index. */
    static int bind(Scope scope, PreparedStatement statement, int index, Column<?> column, @Nullable Object stored)
            throws SQLException {
        Codec codec = scope.dialect().codec(column.type());
        codec.bind(statement, index, stored);
        return index + 1;
    }

    /** Binds some parameters from an index on, and returns the next. */
    @FunctionalInterface
    interface Binding {
        int bind(PreparedStatement statement, int index) throws SQLException;
    }

    /** Looks at a row. */
    @FunctionalInterface
    interface RowVisitor {
        void visit(ResultSet row) throws SQLException;
    }
}
