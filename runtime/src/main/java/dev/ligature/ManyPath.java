package dev.ligature;

import dev.ligature.spi.Node;
import java.util.function.Function;

/**
 * A path to the records at an end where there can be many. Immutable.
 *
 * @param <P> the paths of one of these records
 */
public final class ManyPath<P> {

    private final Node node;
    private final Function<Node, P> path;

    /** For generated code. */
    public ManyPath(Node node, Function<Node, P> path) {
        this.node = node;
        this.path = path;
    }

    /** There is one at least. */
    public Condition isLinked() {
        return new Condition.Exists(node);
    }

    /** There is none. */
    public Condition isNotLinked() {
        return isLinked().not();
    }

    /** There is one of which the condition is true. */
    public Condition any(Function<? super P, Condition> condition) {
        return new Condition.Any(node, condition.apply(path.apply(node)));
    }

    /** There is none of which the condition is true. */
    public Condition none(Function<? super P, Condition> condition) {
        return any(condition).not();
    }
}
