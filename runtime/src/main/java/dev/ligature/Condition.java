package dev.ligature;

import dev.ligature.spi.Column;
import dev.ligature.spi.Node;
import java.util.List;

/**
 * What has to be true of a record to be fetched. A value of a small closed set, made from {@link Path}s and combined
 * with {@link #and}, {@link #or} and {@link #not}; always true or false, never unknown. Immutable.
 */
public sealed interface Condition {

    /** Both are true. */
    default Condition and(Condition other) {
        return new And(this, other);
    }

    /** One or both are true. */
    default Condition or(Condition other) {
        return new Or(this, other);
    }

    /** This is false. */
    default Condition not() {
        return new Not(this);
    }

    /** How a value is compared. */
    enum Operator {
        /** Equal. */
        EQ,
        /** Not equal. */
        NE,
        /** One of several. */
        IN,
        /** Less. */
        LT,
        /** Less or equal. */
        LE,
        /** Greater. */
        GT,
        /** Greater or equal. */
        GE,
        /** From the first to the second operand, both included. */
        BETWEEN,
        /** SQL's {@code like} with {@code \} as escape. */
        LIKE,
        /** Begins with the operand. */
        STARTS_WITH,
        /** Contains the operand. */
        CONTAINS,
        /** No value. */
        IS_NULL
    }

    /**
     * There is a record at {@code node} whose value compares so.
     *
     * @param operands as many as the operator takes
     */
    record Comparison(Node node, Column<?> column, Operator operator, List<?> operands) implements Condition {}

    /** Both. */
    record And(Condition left, Condition right) implements Condition {}

    /** One or both. */
    record Or(Condition left, Condition right) implements Condition {}

    /** The plain negation. */
    record Not(Condition condition) implements Condition {

        @Override
        public Condition not() {
            return condition;
        }
    }

    /** There is a record at {@code node}. */
    record Exists(Node node) implements Condition {}

    /** There is a record of which {@code condition} is true. Nodes inside it that begin with {@code each} mean that record. */
    record Any(Node.Each each, Condition condition) implements Condition {}

    /**
     * There is a record at the node from which those of {@code each} are reached, and so many of these, of which {@code
     * condition} is true.
     *
     * @param operator one that compares numbers
     * @param operands as many as the operator takes
     */
    record Count(Node.Each each, Condition condition, Operator operator, List<Long> operands) implements Condition {}
}
