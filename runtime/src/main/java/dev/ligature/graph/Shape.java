package dev.ligature.graph;

import dev.ligature.Condition;
import dev.ligature.Order;
import dev.ligature.UnsupportedQueryException;
import dev.ligature.jdbc.Dialect;
import dev.ligature.spi.Column;
import dev.ligature.spi.ColumnType;
import dev.ligature.spi.Node;
import dev.ligature.spi.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What two statements have in common that have the same SQL, as a text, and apart from it the values of this one, in the
 * order of their numbers as parameters. Refuses what cannot be asked. For one statement.
 */
final class Shape {

    private static final int USUAL_OPERANDS = 4;

    private final StringBuilder text = new StringBuilder();
    private final List<Operand> operands = new ArrayList<>(USUAL_OPERANDS);
    private List<Node.Each> around = List.of();
    private final Source root;

    private Shape(Source root) {
        this.root = root;
    }

    /**
     * That of a statement about the roots.
     *
     * @throws UnsupportedQueryException if it cannot be asked in SQL
     * @throws IllegalArgumentException if a value is one that its column could not hold
     */
    static Shape of(Purpose purpose, ViewPlan plan, Request request) {
        Shape shape = new Shape(plan.rows().hops().first().source());
        shape.text.append(purpose.letter()).append(request.withDeleted() ? '*' : ' ');
        shape.conditions(request.conditions());
        if (purpose == Purpose.FETCH) {
            shape.text.append(request.isPlaced() ? '@' : ' ');
            // no lambdas, which would be allocated for each query
            for (Order order : request.orders()) {
                shape.order(order);
            }
            if (request.after().isPresent()) {
                shape.after(request.after().get(), request);
            }
            shape.bounds(request);
            if (plan.joined().isPresent()) {
                shape.listing(request.list(plan.joined().get()));
            }
        }
        return shape;
    }

    /** That of a statement about keys. */
    static Shape ofKeys(Source source, List<Condition> conditions, boolean withDeleted, List<Operand> more) {
        Shape shape = new Shape(source);
        shape.text.append(withDeleted ? '*' : ' ');
        shape.conditions(conditions);
        shape.operands.addAll(more);
        return shape;
    }

    /** That of a statement that reads the lists of the records with these keys. */
    static Shape ofList(Dialect dialect, ListPlan list, Listing listing, Collection<?> owners, boolean withDeleted) {
        Shape shape = new Shape(list.hop().source());
        shape.text.append(withDeleted ? '*' : ' ');
        Cell key = list.ownerKey();
        if (ListSql.takesArray(dialect, listing)) {
            shape.operands.add(Operand.array(key.sql(), key.type(), owners));
        } else {
            shape.in(key.sql(), key.type(), owners);
        }
        shape.listing(listing);
        return shape;
    }

    /** Not to be kept: it is this shape's own. */
    CharSequence text() {
        return text;
    }

    List<Operand> operands() {
        return operands;
    }

    private void conditions(List<Condition> conditions) {
        for (Condition condition : conditions) {
            condition(condition);
            text.append(';');
        }
    }

    private void condition(Condition condition) {
        if (condition instanceof Condition.And and) {
            pair(and.left(), '&', and.right());
        } else if (condition instanceof Condition.Or or) {
            pair(or.left(), '|', or.right());
        } else if (condition instanceof Condition.Not not) {
            text.append('!');
            condition(not.condition());
        } else if (condition instanceof Condition.Exists exists) {
            text.append('+');
            node(exists.node());
        } else if (condition instanceof Condition.Any any) {
            text.append('?');
            inside(any.each(), any.condition());
        } else if (condition instanceof Condition.Count count) {
            text.append('=').append(count.operator());
            inside(count.each(), count.condition());
            count.operands().forEach(number -> operands.add(Operand.number(number)));
        } else {
            comparison((Condition.Comparison) condition);
        }
    }

    private void pair(Condition left, char operator, Condition right) {
        text.append('(');
        condition(left);
        text.append(operator);
        condition(right);
        text.append(')');
    }

    private void inside(Node.Each each, Condition condition) {
        node(each.of());
        text.append('{');
        within(each, () -> condition(condition));
        text.append('}');
    }

    private void within(Node.Each each, Runnable inner) {
        List<Node.Each> outside = around;
        around = new ArrayList<>(outside);
        around.add(each);
        inner.run();
        around = outside;
    }

    private void comparison(Condition.Comparison comparison) {
        Comparisons.check(comparison);
        column(comparison.node(), comparison.column());
        text.append(comparison.operator());
        if (comparison.operator() == Condition.Operator.IN) {
            in(comparison.column().name(), comparison.column().type(), comparison.operands());
        } else {
            comparison.operands().forEach(value -> operands.add(ComparedValues.operand(comparison, value)));
        }
    }

    private void in(String column, ColumnType<?> type, Collection<?> values) {
        if (!Comparisons.areListed(values.size(), operands.size())) {
            text.append("[]");
            operands.add(Operand.array(column, type, values));
            return;
        }
        int padded = Comparisons.padded(values.size());
        text.append(padded);
        for (Object value : values) {
            operands.add(Operand.value(column, type, value));
        }
        for (int i = values.size(); i < padded; i++) {
            operands.add(operands.get(operands.size() - 1));
        }
    }

    private void order(Order order) {
        Comparisons.checkOrder(order.column());
        SingleValue.check(order.node(), order.column());
        text.append(order.descending() ? '>' : '<');
        column(order.node(), order.column());
    }

    /** The types of a place are those of the orders, and of the key after them. */
    private void after(List<@Nullable Object> place, Request request) {
        text.append(" after");
        List<PlaceColumn> sorted = PlaceColumn.of(root, request.orders());
        for (int i = 0; i < place.size(); i++) {
            Object value = place.get(i);
            text.append(value == null ? '0' : '1');
            if (value != null) {
                operands.add(Operand.bound(sorted.get(i).name(), sorted.get(i).type(), value));
            }
        }
    }

    private void listing(Listing listing) {
        text.append('[');
        if (listing.each() != null) {
            within(listing.each(), () -> listing.orders().forEach(this::orderOfElement));
        }
        text.append(']');
        if (listing.hasLimit()) {
            text.append("limit");
            operands.add(Operand.number(listing.limit()));
        }
    }

    private void orderOfElement(Order order) {
        Comparisons.checkOrder(order.column());
        text.append(order.descending() ? '>' : '<');
        column(order.node(), order.column());
    }

    private void bounds(Request request) {
        if (request.hasLimit()) {
            text.append(" limit");
            operands.add(Operand.number(request.limit()));
        }
        if (request.hasOffset()) {
            text.append(" offset");
            operands.add(Operand.number(request.offset()));
        }
    }

    private void column(Node node, Column<?> column) {
        node(node);
        text.append('.').append(column.sql());
    }

    private void node(Node node) {
        if (node instanceof Node.Linked linked) {
            node(linked.from());
            text.append('/').append(linked.link().name()).append(Way.letter(linked.side()));
        } else if (node instanceof Node.LinkRow row) {
            node(row.reached());
            text.append('#');
        } else if (node instanceof Node.End end) {
            node(end.from());
            text.append('/').append(Way.letter(end.side()));
        } else if (node instanceof Node.Each each) {
            text.append('$').append(around(each));
        } else if (!root.equals(node.source())) {
            throw new IllegalArgumentException("A query of %s was given a condition or an order on %s"
                    .formatted(root.name(), node.source().name()));
        }
    }

    private int around(Node.Each each) {
        int index = around.indexOf(each);
        if (index < 0) {
            throw new UnsupportedQueryException(
                    "A path of any, none or count is used outside of it: one of %s"
                            .formatted(each.source().name()),
                    null);
        }
        return index;
    }
}
