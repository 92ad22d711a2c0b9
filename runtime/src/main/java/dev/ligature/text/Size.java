package dev.ligature.text;

import dev.ligature.Condition;
import dev.ligature.InvalidQueryException;
import dev.ligature.graph.Leaves;
import java.util.Collection;

/** How much conditions ask for. Not safe for use by several threads. */
final class Size {

    private final Limits limits;
    private int conditions;
    private int values;

    private Size(Limits limits) {
        this.limits = limits;
    }

    /** @throws InvalidQueryException if it is more than is allowed */
    static void check(Limits limits, Collection<Condition> conditions) {
        Size size = new Size(limits);
        conditions.forEach(size::add);
    }

    private void add(Condition condition) {
        Leaves.forEach(condition, this::leaf);
    }

    private void leaf(Condition condition) {
        one();
        if (condition instanceof Condition.Any any) {
            add(any.condition());
        } else if (condition instanceof Condition.Count count) {
            add(count.condition());
        } else if (condition instanceof Condition.Comparison comparison) {
            comparison.operands().forEach(this::value);
        }
    }

    private void one() {
        if (++conditions > limits.conditions()) {
            throw new InvalidQueryException("More than %d conditions".formatted(limits.conditions()), null);
        }
    }

    private void value(Object value) {
        if (++values > limits.values()) {
            throw new InvalidQueryException("More than %d values".formatted(limits.values()), null);
        }
        if (value instanceof String text && text.length() > limits.characters()) {
            throw new InvalidQueryException("A text is longer than %d characters".formatted(limits.characters()), null);
        }
    }
}
