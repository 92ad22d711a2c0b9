package dev.ligature.conformance.graph;

import dev.ligature.Condition;
import dev.ligature.ListRequest;
import dev.ligature.Order;
import dev.ligature.spi.Node;
import dev.ligature.spi.ViewType;
import dev.ligature.spi.ViewType.Part;
import java.util.List;
import java.util.stream.Collectors;

/** Says a query in words short enough for the message of a failed test. */
final class Words {

    private Words() {}

    static String of(ViewType<?> view, List<Condition> conditions, List<Order> orders, List<ListRequest<?>> lists) {
        return of(view)
                + lists.stream().map(Words::of).collect(Collectors.joining(", ", " lists ", ""))
                + conditions.stream().map(Words::of).collect(Collectors.joining(" and ", " where ", ""))
                + orders.stream().map(Words::of).collect(Collectors.joining(", ", " order by ", ""));
    }

    private static String of(ViewType<?> view) {
        return view.parts().stream()
                .map(Words::of)
                .collect(Collectors.joining(", ", view.source().name() + '[', "]"));
    }

    private static String of(Part part) {
        if (part instanceof Part.Many many) {
            return many.link().name() + "* " + of(many.view());
        }
        if (part instanceof Part.One one) {
            return one.link().name() + ' ' + of(one.view());
        }
        if (part instanceof Part.End end) {
            return end.side() + " " + of(end.view());
        }
        if (part instanceof Part.Self self) {
            return "self " + of(self.view());
        }
        return part instanceof Part.OfLink reached
                ? '#' + reached.column().name()
                : ((Part.Own) part).column().name();
    }

    private static String of(Condition condition) {
        if (condition instanceof Condition.And and) {
            return "(%s and %s)".formatted(of(and.left()), of(and.right()));
        }
        if (condition instanceof Condition.Or or) {
            return "(%s or %s)".formatted(of(or.left()), of(or.right()));
        }
        if (condition instanceof Condition.Not not) {
            return "not " + of(not.condition());
        }
        if (condition instanceof Condition.Exists exists) {
            return "exists " + of(exists.node());
        }
        if (condition instanceof Condition.Any any) {
            return "any %s(%s)".formatted(of(any.each()), of(any.condition()));
        }
        if (condition instanceof Condition.Count count) {
            return "count %s(%s) %s %s"
                    .formatted(of(count.each()), of(count.condition()), count.operator(), count.operands());
        }
        Condition.Comparison comparison = (Condition.Comparison) condition;
        return "%s.%s %s %s"
                .formatted(
                        of(comparison.node()),
                        comparison.column().name(),
                        comparison.operator(),
                        comparison.operands());
    }

    private static String of(ListRequest<?> list) {
        return "%s%s%s"
                .formatted(
                        of(list.each()),
                        list.orders().stream().map(Words::of).toList(),
                        list.hasLimit() ? " limit " + list.limit() : "");
    }

    private static String of(Order order) {
        return "%s.%s%s".formatted(of(order.node()), order.column().name(), order.descending() ? " desc" : "");
    }

    private static String of(Node node) {
        if (node instanceof Node.Linked linked) {
            return "%s/%s.%s"
                    .formatted(
                            of(linked.from()),
                            linked.link().name(),
                            linked.link().end(linked.side()).name());
        }
        if (node instanceof Node.LinkRow row) {
            return of(row.reached()) + '#';
        }
        if (node instanceof Node.End end) {
            return of(end.from()) + '/' + end.side();
        }
        return node instanceof Node.Each each
                ? "each%d:%s".formatted(System.identityHashCode(each) % 1000, of(each.of()))
                : "";
    }
}
