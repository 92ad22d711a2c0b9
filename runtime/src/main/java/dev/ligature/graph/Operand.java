package dev.ligature.graph;

import dev.ligature.Condition.Operator;
import dev.ligature.jdbc.Dialect;
import dev.ligature.jdbc.ValueCheck;
import dev.ligature.spi.ColumnType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;

/**
 * The value of a parameter. Immutable.
 *
 * @param type how it is stored
 * @param stored the value as it is stored
 */
record Operand(ColumnType<?> type, Object stored) {

    /**
     * A value to compare a column with.
     *
     * @throws IllegalArgumentException if the column could not hold it
     */
    static Operand value(String column, ColumnType<?> type, Object value) {
        return new Operand(type, ValueCheck.stored(column, type, value));
    }

    /**
     * A value that is the bound of an order.
     *
     * @throws IllegalArgumentException if there is no such value in the database
     */
    static Operand bound(String column, ColumnType<?> type, Object value) {
        return new Operand(type, new Bound(ValueCheck.bound(column, type, value)));
    }

    /**
     * What a column's text is like, begins with, or contains.
     *
     * @throws IllegalArgumentException if it is no pattern, or no text that a column could hold
     */
    static Operand pattern(String column, Operator operator, String given) {
        Operand pattern = value(column, ColumnType.TEXT, Comparisons.pattern(column, operator, given));
        return new Operand(ColumnType.TEXT, new Pattern((String) pattern.stored));
    }

    /**
     * Many values to compare a column with, as an array.
     *
     * @throws IllegalArgumentException if the column could not hold one of them
     */
    static Operand array(String column, ColumnType<?> type, Collection<?> values) {
        return new Operand(
                type,
                values.stream()
                        .map(value -> ValueCheck.stored(column, type, value))
                        .toArray());
    }

    /** A number of records. */
    static Operand number(long value) {
        return new Operand(ColumnType.LONG, value);
    }

    void bind(PreparedStatement statement, int index, Dialect dialect) throws SQLException {
        if (stored instanceof Object[] array) {
            dialect.bindArray(statement, index, type, array);
        } else if (stored instanceof Pattern pattern) {
            statement.setString(index, dialect.pattern(pattern.like));
        } else if (stored instanceof Bound bound) {
            dialect.checkBound(bound.stored);
            dialect.codec(type).bind(statement, index, bound.stored);
        } else {
            dialect.codec(type).bind(statement, index, stored);
        }
    }

    /** The bound of an order. */
    private record Bound(Object stored) {}

    /** Text for {@code like}, which dialects say in their own ways. */
    private record Pattern(String like) {}
}
