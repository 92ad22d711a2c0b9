package dev.ligature.graph;

import dev.ligature.Condition;
import dev.ligature.Order;
import dev.ligature.UnsupportedQueryException;
import dev.ligature.spi.Column;
import dev.ligature.spi.ColumnType;
import dev.ligature.spi.Node;
import dev.ligature.spi.Side;
import dev.ligature.spi.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What two statements have in common that have the same SQL, as a text, and apart from it the values of this one, in the
 * order of their numbers as parameters. Refuses what cannot be asked. For one statement.
 */
final class Shape {

    private final StringBuilder text = new StringBuilder(64);
    private final List<Operand> operands = new ArrayList<>();
    private final List<Node.Each> around = new ArrayList<>();
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
    static Shape of(Purpose purpose, Source root, Request request) {
        Shape shape = new Shape(root);
        shape.text.append(purpose.letter()).append(request.withDeleted() ? '*' : ' ');
        for (Condition condition : request.conditions()) {
            shape.condition(condition);
            shape.text.append(';');
        }
        if (purpose == Purpose.FETCH) {
            request.orders().forEach(shape::order);
            shape.bounds(request);
        }
        return shape;
    }

    /** That of a statement that reads the lists of the records with these keys. */
    static Shape ofList(ListPlan list, Collection<?> owners, boolean withDeleted) {
        Shape shape = new Shape(list.hop().source());
        shape.text.append(withDeleted ? '*' : ' ');
        Cell key = list.hop().ownerKey();
        shape.in(key.sql(), key.type(), owners);
        return shape;
    }

    String text() {
        return text.toString();
    }

    List<Operand> operands() {
        return operands;
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
            any(any);
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

    private void any(Condition.Any any) {
        text.append('?');
        node(any.each().of());
        text.append('{');
        around.add(any.each());
        condition(any.condition());
        around.remove(around.size() - 1);
        text.append('}');
    }

    private void comparison(Condition.Comparison comparison) {
        Comparisons.check(comparison);
        column(comparison.node(), comparison.column());
        text.append(comparison.operator());
        if (comparison.operator() == Condition.Operator.IN) {
            in(comparison.column().name(), comparison.column().type(), comparison.operands());
        } else {
            comparison.operands().forEach(value -> operands.add(operand(comparison, value)));
        }
    }

    private static Operand operand(Condition.Comparison comparison, Object value) {
        Column<?> column = comparison.column();
        return switch (comparison.operator()) {
            case LIKE, STARTS_WITH, CONTAINS -> Operand.pattern(column.name(), comparison.operator(), (String) value);
            case LT, LE, GT, GE, BETWEEN -> Operand.bound(column.name(), column.type(), value);
            case EQ, NE, IN, IS_NULL -> Operand.value(column.name(), column.type(), value);
        };
    }

    private void in(String column, ColumnType<?> type, Collection<?> values) {
        if (!Comparisons.areListed(values.size(), operands.size())) {
            text.append("[]");
            operands.add(Operand.array(column, type, values));
            return;
        }
        int padded = Comparisons.padded(values.size());
        text.append(padded);
        values.forEach(value -> operands.add(Operand.value(column, type, value)));
        for (int i = values.size(); i < padded; i++) {
            operands.add(operands.get(operands.size() - 1));
        }
    }

    private void order(Order order) {
        Comparisons.checkOrder(order.column());
        refuseList(order.node(), order);
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
            text.append('/').append(linked.link().name()).append(letter(linked.side()));
        } else if (node instanceof Node.LinkRow row) {
            node(row.reached());
            text.append('#');
        } else if (node instanceof Node.End end) {
            node(end.from());
            text.append('/').append(letter(end.side()));
        } else if (node instanceof Node.Each each) {
            text.append('$').append(around(each));
        } else if (!root.equals(node.source())) {
            throw new IllegalArgumentException("A query about %s was asked something that is about %s"
                    .formatted(root.name(), node.source().name()));
        }
    }

    private int around(Node.Each each) {
        int index = around.indexOf(each);
        if (index < 0) {
            throw new UnsupportedQueryException(
                    "A %s of any or none is spoken of outside of it"
                            .formatted(each.source().name()),
                    null);
        }
        return index;
    }

    private static char letter(Side side) {
        return side == Side.LEFT ? 'L' : 'R';
    }

    private static void refuseList(Node node, Order order) {
        if (node instanceof Node.Root) {
            return;
        }
        if (node instanceof Node.Each || QueryScope.isList(node)) {
            throw new UnsupportedQueryException(
                    "There is no order by %s of %s: one record can be linked to many of them"
                            .formatted(order.column().name(), node.source().name()),
                    null);
        }
        refuseList(QueryScope.parent(node), order);
    }
}
