package dev.ligature.store;

import dev.ligature.DismissReason;
import dev.ligature.jdbc.Codec;
import dev.ligature.jdbc.Dialect;
import dev.ligature.jdbc.Dialect.Conflict;
import dev.ligature.spi.Column;
import dev.ligature.spi.ColumnType;
import dev.ligature.spi.Side;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One link on one kind of database: its statements, and how its values are bound to them and read. The methods that bind
 * return the index of the next parameter. Safe for use by many threads.
 */
final class Access {

    private final Dialect dialect;
    private final Statements statements;
    private final Shape<?, ?, ?> shape;
    private final List<Column<?>> columns;
    private final Codec left;
    private final Codec right;
    private final Codec instant;
    private final Codec[] own;

    Access(Shape<?, ?, ?> shape, Dialect dialect) {
        this.dialect = dialect;
        this.shape = shape;
        this.columns = shape.type().columns();
        this.statements = new Statements(shape, dialect);
        this.left = dialect.codec(shape.type().left().key());
        this.right = dialect.codec(shape.type().right().key());
        this.instant = dialect.codec(ColumnType.INSTANT);
        this.own = columns.stream().map(column -> dialect.codec(column.type())).toArray(Codec[]::new);
    }

    Dialect dialect() {
        return dialect;
    }

    Statements statements() {
        return statements;
    }

    int bindKey(PreparedStatement statement, int index, Side side, Object key) throws SQLException {
        (side == Side.LEFT ? left : right).bind(statement, index, key);
        return index + 1;
    }

    /** Many keys as one array. */
    int bindKeys(PreparedStatement statement, int index, Side side, @Nullable Object[] keys) throws SQLException {
        dialect.bindArray(statement, index, shape.type().end(side).key(), keys);
        return index + 1;
    }

    int bindPair(PreparedStatement statement, int index, Row row) throws SQLException {
        left.bind(statement, index, row.key(Side.LEFT));
        right.bind(statement, index + 1, row.key(Side.RIGHT));
        return index + 2;
    }

    int bindValues(PreparedStatement statement, int index, Row row) throws SQLException {
        List<Column<?>> given = row.given().columns();
        for (int i = 0; i < given.size(); i++) {
            bindValue(statement, index + i, given.get(i), row.value(i));
        }
        return index + given.size();
    }

    private void bindValue(PreparedStatement statement, int index, Column<?> column, @Nullable Object value)
            throws SQLException {
        try {
            own[column.index()].bind(statement, index, value);
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException(column.name() + " " + refused.getMessage(), refused);
        }
    }

    int bindInstant(PreparedStatement statement, int index, Instant time) throws SQLException {
        instant.bind(statement, index, time);
        return index + 1;
    }

    void bindInsert(PreparedStatement statement, Image link) throws SQLException {
        Row row = link.row();
        int index = bindValues(statement, bindPair(statement, 1, row), row);
        index = bindInstant(statement, bindInstant(statement, index, link.createdAt()), link.updatedAt());
        if (dialect.conflict() == Conflict.LOOKED_FOR) {
            for (Side side : statements.blockers()) {
                index = bindKey(statement, index, side, row.key(side));
            }
        }
    }

    void bindUpdate(PreparedStatement statement, Row row, Instant now) throws SQLException {
        int index = bindInstant(statement, bindValues(statement, 1, row), now);
        bindValues(statement, bindPair(statement, index, row), row);
    }

    /** When and why links were dismissed. */
    int bindReason(PreparedStatement statement, int index, Instant time, DismissReason reason) throws SQLException {
        instant.bind(statement, index, time);
        statement.setString(index + 1, reason.name().toLowerCase(Locale.ROOT));
        return index + 2;
    }

    Object readKey(ResultSet row, int index, Side side) throws SQLException {
        Object key = (side == Side.LEFT ? left : right).read(row, index);
        if (key == null) {
            throw new SQLException("a key of " + shape.type().name() + " is null");
        }
        return key;
    }

    Instant readInstant(ResultSet row, int index) throws SQLException {
        Object time = instant.read(row, index);
        if (time == null) {
            throw new SQLException("a time of " + shape.type().name() + " is null");
        }
        return (Instant) time;
    }

    @Nullable
    Instant readInstantOrNull(ResultSet row, int index) throws SQLException {
        return (Instant) instant.read(row, index);
    }

    /** The index of the first column after the keys and all own columns. */
    int afterValues() {
        return own.length + 3;
    }

    /** The keys, which are the first of a row. */
    Row readPair(ResultSet row) throws SQLException {
        return shape.pair(readKey(row, 1, Side.LEFT), readKey(row, 2, Side.RIGHT));
    }

    /** The keys and all own columns, which are the first of a row, as stored values. */
    Row readRow(ResultSet row) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[own.length];
        for (int i = 0; i < own.length; i++) {
            values[i] = own[i].read(row, i + 3);
        }
        return new Row(readKey(row, 1, Side.LEFT), readKey(row, 2, Side.RIGHT), shape.all(), values);
    }

    /** The keys, all own columns and the times, which are the first of a row. */
    Image readImage(ResultSet row) throws SQLException {
        int times = afterValues();
        return new Image(readRow(row), readInstant(row, times), readInstant(row, times + 1));
    }

    /** The own columns, which follow the keys in a row, as the user sees them. */
    @Nullable
    Object[] readValues(ResultSet row) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[own.length];
        for (int i = 0; i < own.length; i++) {
            values[i] = own[i].read(row, i + 3, columns.get(i).type());
        }
        return values;
    }

    /** Binds some parameters from an index on, and returns the next. */
    @FunctionalInterface
    interface Binding {
        int bind(PreparedStatement statement, int index) throws SQLException;
    }
}
