package dev.ligature.text;

import dev.ligature.Condition;
import dev.ligature.InvalidQueryException;
import dev.ligature.Order;
import dev.ligature.graph.Leaves;
import dev.ligature.spi.Node;
import java.util.Collection;

/** How much a query asks for. Not safe for use by several threads. */
final class Size {

    private final Limits limits;
    private int conditions;
    private int values;
    private int links;

    /** @param links how many links its fields follow */
    Size(Limits limits, int links) {
        this.limits = limits;
        this.links = links;
    }

    /** @throws InvalidQueryException if it is more than is allowed */
    void check(Collection<Condition> all, Collection<Order> orders) {
        all.forEach(this::add);
        all.forEach(condition -> nested(condition, 0));
        if (orders.size() > limits.orders()) {
            throw new InvalidQueryException("More than %d orders".formatted(limits.orders()), null);
        }
        orders.forEach(order -> follow(order.node()));
        if (links > limits.links()) {
            throw new InvalidQueryException(
                    "All paths together follow more than %d links".formatted(limits.links()), null);
        }
    }

    private void add(Condition condition) {
        Leaves.forEach(condition, this::leaf);
    }

    private void leaf(Condition condition) {
        if (++conditions > limits.conditions()) {
            throw new InvalidQueryException("More than %d conditions".formatted(limits.conditions()), null);
        }
        if (condition instanceof Condition.Any any) {
            follow(any.each().of());
            add(any.condition());
        } else if (condition instanceof Condition.Count count) {
            follow(count.each().of());
            add(count.condition());
        } else if (condition instanceof Condition.Exists exists) {
            follow(exists.node());
        } else {
            Condition.Comparison comparison = (Condition.Comparison) condition;
            follow(comparison.node());
            comparison.operands().forEach(this::value);
        }
    }

    /** Those from a list on count where the list does. */
    private void follow(Node node) {
        for (Node at = node; at != null && !(at instanceof Node.Each); at = at.from()) {
            if (at instanceof Node.Linked) {
                links++;
            }
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

    /** What is joined by the same word again is not nested; there are as many as there are conditions at most. */
    private void nested(Condition condition, int depth) {
        if (depth > Limits.NESTED) {
            throw new InvalidQueryException("Conditions are nested more than %d deep".formatted(Limits.NESTED), null);
        }
        if (condition instanceof Condition.And and) {
            nested(and.left(), and.left() instanceof Condition.And ? depth : depth + 1);
            nested(and.right(), and.right() instanceof Condition.And ? depth : depth + 1);
        } else if (condition instanceof Condition.Or or) {
            nested(or.left(), or.left() instanceof Condition.Or ? depth : depth + 1);
            nested(or.right(), or.right() instanceof Condition.Or ? depth : depth + 1);
        } else if (condition instanceof Condition.Not not) {
            nested(not.condition(), depth + 1);
        } else if (condition instanceof Condition.Any any) {
            nested(any.condition(), depth + 1);
        } else if (condition instanceof Condition.Count count) {
            nested(count.condition(), depth + 1);
        }
    }
}
