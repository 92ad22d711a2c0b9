package dev.ligature.graph;

import dev.ligature.Condition;
import dev.ligature.UnsupportedQueryException;
import dev.ligature.spi.ModelType;
import dev.ligature.spi.Node;

/**
 * Says a condition from another place: where it has a node, and whatever is reached from it, it gets another.
 *
 * @param from the node that it has
 * @param to the node that it gets
 */
record Move(Node from, Node to) {

    /**
     * A condition inside a query of another database.
     *
     * @throws UnsupportedQueryException if it speaks of records around it, which are not there
     */
    Condition inside(ModelType<?, ?> model, Condition condition) {
        if (Uses.of(condition, from).around()) {
            throw refusal(model);
        }
        return of(condition);
    }

    Condition of(Condition condition) {
        return Leaves.map(condition, this::ofLeaf);
    }

    private Condition ofLeaf(Condition condition) {
        if (condition instanceof Condition.Comparison c) {
            return new Condition.Comparison(of(c.node()), c.column(), c.operator(), c.operands());
        }
        if (condition instanceof Condition.Exists exists) {
            return new Condition.Exists(of(exists.node()));
        }
        if (condition instanceof Condition.Any any) {
            Node.Each each = of(any.each());
            return new Condition.Any(each, new Move(any.each(), each).of(of(any.condition())));
        }
        Condition.Count count = (Condition.Count) condition;
        Node.Each each = of(count.each());
        Condition counted = new Move(count.each(), each).of(of(count.condition()));
        return new Condition.Count(each, counted, count.operator(), count.operands());
    }

    private Node.Each of(Node.Each each) {
        return new Node.Each((Node.Linked) of(each.of()));
    }

    private Node of(Node node) {
        if (node.equals(from)) {
            return to;
        }
        if (node instanceof Node.Linked linked) {
            return new Node.Linked(of(linked.from()), linked.link(), linked.side(), linked.source());
        }
        if (node instanceof Node.End end) {
            return new Node.End(of(end.from()), end.side(), end.source());
        }
        return node instanceof Node.LinkRow row ? new Node.LinkRow(of(row.reached()), row.source()) : node;
    }

    static UnsupportedQueryException refusal(ModelType<?, ?> model) {
        return new UnsupportedQueryException(
                ("A condition on %s, which is in another database, cannot be separated from what it says of other records"
                                + " or of the link: combine comparisons of each by and, or, not")
                        .formatted(model.name()),
                null);
    }
}
