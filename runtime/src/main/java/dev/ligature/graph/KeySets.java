package dev.ligature.graph;

import dev.ligature.Condition;
import dev.ligature.Condition.Comparison;
import dev.ligature.Condition.Operator;
import dev.ligature.UnsupportedQueryException;
import dev.ligature.spi.Column;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.ModelType;
import dev.ligature.spi.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
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
        if (condition instanceof Condition.And and) {
            return in(home, and.left()).and(in(home, and.right()));
        }
        if (condition instanceof Condition.Or or) {
            return in(home, or.left()).or(in(home, or.right()));
        }
        if (condition instanceof Condition.Not not) {
            return in(home, not.condition()).not();
        }
        if (condition instanceof Comparison comparison) {
            return leaf(home, comparison, comparison.node());
        }
        if (condition instanceof Condition.Exists exists) {
            return leaf(home, exists, exists.node());
        }
        if (condition instanceof Condition.Any any) {
            return any(home, any);
        }
        return count(home, (Condition.Count) condition);
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
        return new Condition.Any(each, in(home, ofRows(linked, name, condition, each, true)));
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
            Condition ofRows = in(home, ofRows(of, count.each(), count.condition(), each, true));
            return new Condition.Count(each, ofRows, count.operator(), count.operands());
        }
        return counted(of, count);
    }

    /** Where none may be right too, those that are asked for are the others. */
    private Condition counted(Node.Linked of, Condition.Count count) {
        boolean none = matches(0, count.operator(), count.operands());
        Condition.Count asked = none ? opposite(count) : count;
        if (none && asked.operator() == Operator.BETWEEN) {
            Condition low =
                    counted(of, compared(count, Operator.GE, count.operands().get(0)));
            return low.and(
                    counted(of, compared(count, Operator.LE, count.operands().get(1))));
        }
        Condition found =
                in(of.from(), key(of.from()), owners(of, count.each(), count.condition(), Optional.of(asked)));
        return none ? there(of.from()).and(found.not()) : found;
    }

    private static Condition.Count opposite(Condition.Count count) {
        Operator operator = switch (count.operator()) {
            case EQ -> Operator.NE;
            case NE -> Operator.EQ;
            case LT -> Operator.GE;
            case LE -> Operator.GT;
            case GT -> Operator.LE;
            case GE -> Operator.LT;
            default -> count.operator();
        };
        return new Condition.Count(count.each(), count.condition(), operator, count.operands());
    }

    private static Condition.Count compared(Condition.Count count, Operator operator, long number) {
        return new Condition.Count(count.each(), count.condition(), operator, List.of(number));
    }

    private static boolean matches(long number, Operator operator, List<Long> operands) {
        long operand = operands.get(0);
        return switch (operator) {
            case EQ -> number == operand;
            case NE -> number != operand;
            case LT -> number < operand;
            case LE -> number <= operand;
            case GT -> number > operand;
            case GE -> number >= operand;
            case BETWEEN -> number >= operand && number <= operands.get(1);
            default -> throw new IllegalArgumentException("A number of records is not compared by " + operator);
        };
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
        return keys.ask((Home.InDatabase) home, sql, in(home, ofRows(linked, name, condition, root, false)), count);
    }

    /**
     * A condition on a record that is elsewhere, and on the link over which it is reached, as one on the link's rows.
     *
     * @param name what the condition calls the record
     * @param row the rows' node
     * @param near whether the record from which it is reached is in the link's database
     */
    private Condition ofRows(Node.Linked linked, Node name, Condition condition, Node row, boolean near) {
        Rows rows = new Rows(linked, name, row, near);
        Condition of = rows.of(condition);
        return rows.provesRecord(condition) ? of : of.and(rows.isOneOf(there(new Node.Root(linked.source()))));
    }

    private static Condition there(Node node) {
        return new Condition.Exists(node);
    }

    private static Column<?> key(Node node) {
        return ((ModelType<?, ?>) node.source()).key();
    }

    private static Condition in(Node node, Column<?> column, Collection<?> values) {
        return new Comparison(node, column, Operator.IN, List.copyOf(values));
    }

    /** Says conditions on records elsewhere as such on the rows of the link that lead to them. */
    private final class Rows {

        private final Node.Linked linked;
        private final Node name;
        private final Node row;
        private final boolean near;

        Rows(Node.Linked linked, Node name, Node row, boolean near) {
            this.linked = linked;
            this.name = name;
            this.row = row;
            this.near = near;
        }

        Condition of(Condition condition) {
            Uses uses = Uses.of(condition, name);
            if (uses.record() && !uses.others()) {
                return isOneOf(new Move(name, new Node.Root(linked.source())).of(condition));
            }
            if (!uses.record()) {
                if (!near && uses.around()) {
                    throw Move.refusal(linked.source());
                }
                return new Move(new Node.LinkRow(name, linked.link()), rowNode()).of(condition);
            }
            if (condition instanceof Condition.And and) {
                return of(and.left()).and(of(and.right()));
            }
            if (condition instanceof Condition.Or or) {
                return of(or.left()).or(of(or.right()));
            }
            if (condition instanceof Condition.Not not) {
                return of(not.condition()).not();
            }
            throw Move.refusal(linked.source());
        }

        /** Whether a condition can be true only if the record is there. */
        boolean provesRecord(Condition condition) {
            Uses uses = Uses.of(condition, name);
            if (!uses.record() || !uses.others()) {
                return uses.record();
            }
            if (condition instanceof Condition.And and) {
                return provesRecord(and.left()) || provesRecord(and.right());
            }
            return condition instanceof Condition.Or or && provesRecord(or.left()) && provesRecord(or.right());
        }

        Condition isOneOf(Condition ofRecord) {
            return in(row, LinkRows.key(linked.link(), linked.side()), keys.of(linked.source(), ofRecord));
        }

        private Node rowNode() {
            return new Node.LinkRow(row, linked.link());
        }
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

    /** Gives conditions other nodes. */
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
            if (condition instanceof Condition.And and) {
                return of(and.left()).and(of(and.right()));
            }
            if (condition instanceof Condition.Or or) {
                return of(or.left()).or(of(or.right()));
            }
            if (condition instanceof Condition.Not not) {
                return of(not.condition()).not();
            }
            if (condition instanceof Comparison c) {
                return new Comparison(of(c.node()), c.column(), c.operator(), c.operands());
            }
            if (condition instanceof Condition.Exists exists) {
                return there(of(exists.node()));
            }
            if (condition instanceof Condition.Any any) {
                Node.Each each = new Node.Each((Node.Linked) of(any.each().of()));
                return new Condition.Any(each, new Move(any.each(), each).of(of(any.condition())));
            }
            Condition.Count count = (Condition.Count) condition;
            Node.Each each = new Node.Each((Node.Linked) of(count.each().of()));
            return new Condition.Count(
                    each, new Move(count.each(), each).of(of(count.condition())), count.operator(), count.operands());
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
                    ("What is asked of a %s, which is in another database, also speaks of another record or of the link, in"
                                    + " a way that cannot be taken apart: combine what is asked of each by and, or, not")
                            .formatted(model.name()),
                    null);
        }
    }

    /**
     * What a condition speaks of.
     *
     * @param record of the record of some name, or of what is reached from it
     * @param row of the link over which that record was reached
     * @param around of anything else
     */
    private record Uses(boolean record, boolean row, boolean around) {

        boolean others() {
            return row || around;
        }

        static Uses of(Condition condition, Node name) {
            List<Node> nodes = new ArrayList<>();
            collect(condition, nodes, new ArrayList<>());
            boolean record = false;
            boolean row = false;
            boolean around = false;
            for (Node node : nodes) {
                int use = use(node, name);
                record |= use == 0;
                row |= use == 1;
                around |= use == 2;
            }
            return new Uses(record, row, around);
        }

        /** The nodes at which values are; those of a list inside it count as where the list begins. */
        private static void collect(Condition condition, List<Node> nodes, List<Node.Each> inner) {
            if (condition instanceof Condition.And and) {
                collect(and.left(), nodes, inner);
                collect(and.right(), nodes, inner);
            } else if (condition instanceof Condition.Or or) {
                collect(or.left(), nodes, inner);
                collect(or.right(), nodes, inner);
            } else if (condition instanceof Condition.Not not) {
                collect(not.condition(), nodes, inner);
            } else if (condition instanceof Condition.Any any) {
                nodes.add(base(any.each().of(), inner));
                inner.add(any.each());
                collect(any.condition(), nodes, inner);
            } else if (condition instanceof Condition.Count count) {
                nodes.add(base(count.each().of(), inner));
                inner.add(count.each());
                collect(count.condition(), nodes, inner);
            } else if (condition instanceof Condition.Exists exists) {
                nodes.add(base(exists.node(), inner));
            } else {
                nodes.add(base(((Comparison) condition).node(), inner));
            }
        }

        /** A node that does not begin at a list inside the condition. */
        private static Node base(Node node, List<Node.Each> inner) {
            Node base = node;
            for (Node at = node; !(at instanceof Node.Root); at = before(at)) {
                if (at instanceof Node.Each each) {
                    if (!inner.contains(each)) {
                        return base;
                    }
                    base = each.of();
                }
            }
            return base;
        }

        private static Node before(Node node) {
            if (node instanceof Node.Linked linked) {
                return linked.from();
            }
            if (node instanceof Node.End end) {
                return end.from();
            }
            return node instanceof Node.LinkRow row ? row.reached() : Objects.requireNonNull(((Node.Each) node).of());
        }

        private static int use(Node node, Node name) {
            boolean overRow = false;
            for (Node at = node; ; at = before(at)) {
                if (at.equals(name)) {
                    return overRow ? 1 : 0;
                }
                if (at instanceof Node.Root || at instanceof Node.Each) {
                    return 2;
                }
                overRow = at instanceof Node.LinkRow row && row.reached().equals(name);
            }
        }
    }
}
