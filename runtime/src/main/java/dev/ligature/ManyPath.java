package dev.ligature;

import dev.ligature.spi.Node;
import java.util.List;
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

    /** How many there are: {@code p.reviews().count().ge(3)}. */
    public CountPath count() {
        Node.Each each = new Node.Each(node);
        return new CountPath(each, new Condition.Exists(each));
    }

    /** How many there are of which the condition is true. */
    public CountPath count(Function<? super P, Condition> condition) {
        Node.Each each = new Node.Each(node);
        return new CountPath(each, condition.apply(path.apply(each)));
    }

    /** The list of these in a view, ordered by this and then by their keys; for {@link ViewQuery#list}. */
    public ListRequest<P> orderBy(Function<? super P, Order> order) {
        return list().orderBy(order);
    }

    /**
     * The list of these in a view, cut after so many for each record that has one; for {@link ViewQuery#list}.
     *
     * @throws IllegalArgumentException if not positive
     */
    public ListRequest<P> limit(int limit) {
        return list().limit(limit);
    }

    /** The list of these in a view, in each of which there is another; for {@link ViewQuery#list}. */
    public ListRequest<P> list(Function<? super P, ListRequest<?>> inner) {
        return list().list(inner);
    }

    private ListRequest<P> list() {
        return new ListRequest<>(new Node.Each(node), path, List.of(), ListRequest.NO_LIMIT, List.of());
    }
}
