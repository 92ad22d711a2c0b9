package dev.ligature.graph;

import dev.ligature.Condition;
import dev.ligature.Condition.Comparison;
import dev.ligature.Condition.Operator;
import dev.ligature.spi.Column;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.ModelType;
import dev.ligature.spi.Node;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Turns conditions on what is in another database into conditions on keys: asks that database first for the keys of the
 * records of which the condition is true. A link in a third database is asked for the keys that it leads from. For one
 * query.
 *
 * <p>Conditions are always true or false, so a condition may stand anywhere, also under {@code or} and {@code not}.
 */
final class KeySets {

    private final Wiring wiring;
    private final Keys keys;

    KeySets(Wiring wiring, Keys keys) {
        this.wiring = wiring;
        this.keys = keys;
    }

    /** The same condition, on what is in this database alone. */
    Condition in(Home home, Condition condition) {
        return Leaves.map(condition, leaf -> leaf(home, leaf));
    }

    private Condition leaf(Home home, Condition condition) {
        if (condition instanceof Comparison comparison) {
            return leaf(home, comparison, comparison.node());
        }
        if (condition instanceof Condition.Exists exists) {
            return leaf(home, exists, exists.node());
        }
        return condition instanceof Condition.Any any ? any(home, any) : count(home, (Condition.Count) condition);
    }

    private Condition leaf(Home home, Condition condition, Node node) {
        Node out = wiring.furthestOut(home, node);
        return out == null ? condition : outside(home, condition, out);
    }

    private Condition any(Home home, Condition.Any any) {
        Node.Linked of = any.each().of();
        Node out = wiring.furthestOut(home, of);
        if (out == null) {
            return new Condition.Any(any.each(), in(home, any.condition()));
        }
        return out.equals(of) ? linked(home, of, any.each(), any.condition()) : outside(home, any, out);
    }

    /** There is a record at {@code out}, which is elsewhere, such that. */
    private Condition outside(Home home, Condition condition, Node out) {
        if (out instanceof Node.Linked linked) {
            return linked(home, linked, linked, condition);
        }
        Node.End end = (Node.End) out;
        Move move = new Move(end, new Node.Root(end.source()));
        Collection<?> found = keys.of(end.source(), move.inside(end.source(), condition));
        return in(end.from(), LinkRows.key((LinkType<?, ?, ?>) end.from().source(), end.side()), found);
    }

    /**
     * There is a record at {@code linked}, which is elsewhere, such that.
     *
     * @param name what the condition calls the record
     */
    private Condition linked(Home home, Node.Linked linked, Node name, Condition condition) {
        LinkType<?, ?, ?> link = linked.link();
        if (wiring.of(link) != home) {
            return in(linked.from(), key(linked.from()), owners(linked, name, condition, Optional.empty()));
        }
        if (link.isReadOnly()) {
            Collection<?> found = keys.of(
                    linked.source(), new Move(name, new Node.Root(linked.source())).inside(linked.source(), condition));
            return in(linked.from(), LinkRows.key(link, linked.side()), found);
        }
        LinkRows rows = LinkRows.of(link, linked.side());
        Node.Each each = new Node.Each(rows.from(linked));
        return new Condition.Any(each, in(home, new LinkCondition(keys, linked, name, each, true).of(condition)));
    }

    private Condition count(Home home, Condition.Count count) {
        Node.Linked of = count.each().of();
        Node out = wiring.furthestOut(home, of);
        if (out == null) {
            return new Condition.Count(count.each(), in(home, count.condition()), count.operator(), count.operands());
        }
        if (!out.equals(of)) {
            return outside(home, count, out);
        }
        if (wiring.of(of.link()) == home) {
            LinkRows rows = LinkRows.of(of.link(), of.side());
            Node.Each each = new Node.Each(rows.from(of));
            Condition ofRows = in(home, new LinkCondition(keys, of, count.each(), each, true).of(count.condition()));
            return new Condition.Count(each, ofRows, count.operator(), count.operands());
        }
        return counted(of, count);
    }

    /** Where none may be right too, those that are asked for are the others. */
    private Condition counted(Node.Linked of, Condition.Count count) {
        if (!Amount.matches(0, count.operator(), count.operands())) {
            return in(of.from(), key(of.from()), owners(of, count.each(), count.condition(), Optional.of(count)));
        }
        if (count.operator() == Operator.BETWEEN) {
            return counted(of, Amount.upTo(count));
        }
        return new Condition.Exists(of.from())
                .and(counted(of, Amount.opposite(count)).not());
    }

    /** The keys of the records from which those at {@code linked} are reached such that, or so many of them. */
    private Collection<?> owners(Node.Linked linked, Node name, Condition condition, Optional<Condition.Count> count) {
        LinkType<?, ?, ?> link = linked.link();
        Home home = wiring.of(link);
        if (wiring.of(linked.source()) == home) {
            Node.Root root = new Node.Root(linked.source());
            Condition inside = new Move(name, root).inside(linked.source(), condition);
            KeySql sql = new KeySql(linked.source(), link, linked.side(), count.map(Condition.Count::operator));
            return keys.ask((Home.InDatabase) home, sql, in(home, inside), count);
        }
        LinkRows rows = LinkRows.of(link, linked.side());
        Node.Root root = new Node.Root(rows.rows());
        KeySql sql = new KeySql(rows.rows(), rows.link(), linked.side(), count.map(Condition.Count::operator));
        return keys.ask(
                (Home.InDatabase) home,
                sql,
                in(home, new LinkCondition(keys, linked, name, root, false).of(condition)),
                count);
    }

    private static Column<?> key(Node node) {
        return ((ModelType<?, ?>) node.source()).key();
    }

    private static Condition in(Node node, Column<?> column, Collection<?> values) {
        return new Comparison(node, column, Operator.IN, List.copyOf(values));
    }

    /** Asks for keys. */
    interface Keys {

        /** Those of the records of a model of which a condition on its root is true. */
        Collection<?> of(ModelType<?, ?> model, Condition condition);

        /**
         * Those that a statement gives.
         *
         * @param count how many records there have to be; empty for one at least
         */
        Collection<?> ask(Home.InDatabase home, KeySql sql, Condition condition, Optional<Condition.Count> count);
    }
}
