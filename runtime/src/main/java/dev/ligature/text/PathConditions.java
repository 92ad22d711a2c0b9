package dev.ligature.text;

import dev.ligature.Condition;
import dev.ligature.InvalidQueryException;
import dev.ligature.Order;
import dev.ligature.spi.Column;
import dev.ligature.spi.Node;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes conditions and orders of paths that begin at a node. Immutable. */
public final class PathConditions {

    private final Asking asking;
    private final Asking.Followed at;
    private final Node node;

    private PathConditions(Asking asking, Asking.Followed at, Node node) {
        this.asking = asking;
        this.at = at;
        this.node = node;
    }

    /** From the root on. */
    public static PathConditions of(Asking asking) {
        return new PathConditions(asking, asking.start(), new Node.Root(asking.root()));
    }

    /** A comparison of what is at the end of a path. */
    public Condition compare(String path, String word, @Nullable Object[] values) {
        Value value = value(path);
        Collection<? extends @Nullable Object> given = Values.given(word, values);
        Condition.Operator operator = Words.operator(word, given.size());
        List<Object> operands = Values.of(value.column, operator, given);
        return along(value.owner, place -> new Condition.Comparison(place.node, value.column, operator, operands));
    }

    /** There is no value at the end of a path. */
    public Condition isNull(String path) {
        return compare(path, "isNull", new Object[0]);
    }

    /** There is a record at the end of a path of aliases. */
    public Condition isLinked(String path) {
        return along(aliases(path), place -> new Condition.Exists(place.node));
    }

    /** There is a record at the end of a path of aliases such that. */
    public Condition any(String path, Function<PathConditions, Condition> condition) {
        return along(aliases(path), place -> new Condition.Exists(place.node).and(condition.apply(place)));
    }

    /** One of the records at the end of a path of which the last step alone leads to many. */
    public Node.Each counted(String path) {
        Asking.Followed end = aliases(path);
        List<Place.Step> steps =
                end.steps().subList(at.steps().size(), end.steps().size());
        Node from = node;
        for (int i = 0; i < steps.size(); i++) {
            boolean last = i == steps.size() - 1;
            boolean list = steps.get(i) instanceof Place.Step.Linked linked
                    && linked.way().isList();
            if (list != last) {
                throw new InvalidQueryException(
                        "%s cannot be counted: only the last alias of the path may be a list, and it has to be one"
                                .formatted(Names.quoted(path)),
                        null);
            }
            from = next(from, steps.get(i));
        }
        return new Node.Each((Node.Linked) from);
    }

    /** An order by what is at the end of a path that leads to one. */
    public Order order(String path, boolean descending) {
        Value value = value(path);
        Node to = node;
        for (Place.Step step : value.owner.steps()) {
            if (step instanceof Place.Step.Linked linked && linked.way().isList()) {
                throw new InvalidQueryException(
                        "There is no order by %s: one record can be linked to many of them"
                                .formatted(Names.quoted(path)),
                        null);
            }
            to = next(to, step);
        }
        return new Order(to, value.column, descending);
    }

    private Value value(String path) {
        List<String> parts = Asking.parts(path);
        String name = parts.get(parts.size() - 1);
        Asking.Followed owner = asking.follow(at, parts.subList(0, parts.size() - 1));
        Optional<Column<?>> column = owner.end().column(name).filter(one -> asking.isAllowed(owner, name));
        if (column.isEmpty()) {
            boolean alias = owner.end().step(asking.schema(), name).isPresent()
                    && owner.end().steps(asking.schema()).contains(name);
            if (alias) {
                asking.follow(owner, List.of(name));
                throw new InvalidQueryException(
                        "%s is an alias: add a property, as in %s.<property>".formatted(Names.quoted(path), path),
                        null);
            }
            throw asking.unknown(owner, name);
        }
        return new Value(owner, column.get());
    }

    private Asking.Followed aliases(String path) {
        return asking.follow(at, Asking.parts(path));
    }

    private Condition along(Asking.Followed end, Function<PathConditions, Condition> condition) {
        return along(node, end, at.steps().size(), condition);
    }

    private Condition along(Node from, Asking.Followed end, int step, Function<PathConditions, Condition> condition) {
        if (step == end.steps().size()) {
            return condition.apply(new PathConditions(asking, end, from));
        }
        Node next = next(from, end.steps().get(step));
        if (end.steps().get(step) instanceof Place.Step.Linked linked
                && linked.way().isList()) {
            Node.Each each = new Node.Each((Node.Linked) next);
            return new Condition.Any(each, along(each, end, step + 1, condition));
        }
        return along(next, end, step + 1, condition);
    }

    private static Node next(Node from, Place.Step step) {
        if (step instanceof Place.Step.Linked linked) {
            return from.linked(
                    linked.way().link(), linked.way().side(), linked.way().target());
        }
        return step instanceof Place.Step.End end ? from.end(end.side(), end.target()) : from.linkRow();
    }

    /** A property and where it is. */
    private record Value(Asking.Followed owner, Column<?> column) {}
}
