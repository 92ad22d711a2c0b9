package dev.ligature.spi;

import dev.ligature.Condition;
import dev.ligature.Path;
import dev.ligature.TextPath;
import java.util.Objects;

/**
 * The base of generated paths to a record of a model or to a link. Immutable.
 *
 * <p>Its methods without parameters are words that no property and no alias can be called, so there are as few as can be.
 */
public abstract class RecordPath {

    /** Where this path stands; for generated code. */
    protected final Node node;

    /** At a node. */
    protected RecordPath(Node node) {
        this.node = Objects.requireNonNull(node, "node");
    }

    /** There is a record here: the one looked from is linked. Always true of the root. */
    public final Condition isLinked() {
        return new Condition.Exists(node);
    }

    /** There is no record here: the one looked from is not linked. */
    public final Condition isNotLinked() {
        return isLinked().not();
    }

    /** The path to a column at this node; for generated code. */
    protected final <T> Path<T> path(Column<T> column) {
        return new Path<>(node, column);
    }

    /** The path to a text column at this node; for generated code. */
    protected final TextPath text(Column<String> column) {
        return new TextPath(node, column);
    }
}
