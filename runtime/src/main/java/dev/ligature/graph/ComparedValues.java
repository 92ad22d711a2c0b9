package dev.ligature.graph;

import dev.ligature.Condition.Comparison;
import dev.ligature.Condition.Operator;
import dev.ligature.spi.Column;

/** The values that columns are compared with, as they are bound. */
public final class ComparedValues {

    private ComparedValues() {}

    /**
     * Refuses a value that a column could not be compared with.
     *
     * @throws IllegalArgumentException if there is no such value
     * @throws ClassCastException if it is of another type
     */
    public static void check(Column<?> column, Operator operator, Object value) {
        operand(column, operator, value);
    }

    static Operand operand(Comparison comparison, Object value) {
        return operand(comparison.column(), comparison.operator(), value);
    }

    private static Operand operand(Column<?> column, Operator operator, Object value) {
        return switch (operator) {
            case LIKE, STARTS_WITH, CONTAINS -> Operand.pattern(column.name(), operator, (String) value);
            case LT, LE, GT, GE, BETWEEN -> Operand.bound(column.name(), column.type(), value);
            case EQ, NE, IN, IS_NULL -> Operand.value(column.name(), column.type(), value);
        };
    }
}
