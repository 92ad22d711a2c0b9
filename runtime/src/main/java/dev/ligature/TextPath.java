package dev.ligature;

import dev.ligature.spi.Column;
import dev.ligature.spi.Node;

/** A path to text. Immutable. */
public final class TextPath extends Path<String> {

    /** For generated code. */
    public TextPath(Node node, Column<String> column) {
        super(node, column);
    }

    /**
     * The text matches a pattern of SQL's {@code like}: {@code %} stands for any characters, {@code _} for one, and
     * {@code \} before one of the three takes its meaning away. {@code \} stands nowhere else.
     */
    public Condition like(String pattern) {
        return compare(Condition.Operator.LIKE, pattern);
    }

    /** The text begins with {@code prefix}, taken literally. */
    public Condition startsWith(String prefix) {
        return compare(Condition.Operator.STARTS_WITH, prefix);
    }

    /** The text contains {@code part}, taken literally. */
    public Condition contains(String part) {
        return compare(Condition.Operator.CONTAINS, part);
    }
}
