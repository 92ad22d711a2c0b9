package dev.ligature;

import dev.ligature.spi.Node;
import java.util.function.Function;

/**
 * A path to the records at an end where there can be many. Immutable.
 *
 * @param <P> the paths of one of these records
 */
public final class ManyPath<P> {

    private final Node.Linked node;
    private final Function<Node, P> path;

    /** For generated code. */
    public ManyPath(Node.Linked node, Function<Node, P> path) {
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
        Node.Each each = new Node.Each(node);
        return new Condition.Any(each, condition.apply(path.apply(each)));
    }

    /** There is none of which the condition is true. */
    public Condition none(Function<? super P, Condition> condition) {
        return any(condition).not();
    }
}
