package dev.ligature.conformance.graph;

import dev.ligature.Condition;
import dev.ligature.ListRequest;
import dev.ligature.Order;
import dev.ligature.spi.Column;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.ModelType;
import dev.ligature.spi.Node;
import dev.ligature.spi.Side;
import dev.ligature.spi.Source;
import dev.ligature.spi.Values;
import dev.ligature.spi.ViewType;
import dev.ligature.spi.ViewType.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers queries in the most naive way, from lists of records. What databases answer is compared with it. */
final class Memory {

    /**
     * A record of a model or a link.
     *
     * @param keys the key of a model, or those at the left and right end of a link
     * @param values the values of the source's columns
     */
    record Entry(Source source, List<Object> keys, List<@Nullable Object> values) {

        Object key() {
            return keys.get(0);
        }

        Object key(Side side) {
            return keys.get(side.ordinal());
        }

        @Nullable
        Object value(Column<?> column) {
            return values.get(column.index());
        }
    }

    /** A record, and the link over which it was reached. */
    private record Found(Entry entry, @Nullable Entry link) {}

    private final Map<Source, List<Entry>> entries = new LinkedHashMap<>();
    private final boolean withDeleted;
    private final Map<Node, ListRequest<?>> lists = new HashMap<>();

    Memory(Map<Source, List<Entry>> entries, boolean withDeleted) {
        this.entries.putAll(entries);
        this.withDeleted = withDeleted;
    }

    /** The same with lists read so, each of which begins at the root. */
    Memory with(List<ListRequest<?>> requests) {
        requests.forEach(request -> lists.put(request.each().of(), request));
        return this;
    }

    /** The views of all records of which the conditions are true. */
    List<Object> fetch(ViewType<?> view, List<Condition> conditions, List<Order> orders) {
        List<Found> roots = entries.get(view.source()).stream()
                .filter(this::isLive)
                .map(entry -> new Found(entry, null))
                .filter(root -> conditions.stream().allMatch(c -> new Question(root).isTrue(c)))
                .sorted(comparator(orders, null))
                .toList();
        List<Object> views = new ArrayList<>();
        roots.forEach(root -> views.add(view(view, root, new Node.Root(view.source()))));
        return views;
    }

    private Comparator<Found> comparator(List<Order> orders, Node.@Nullable Each name) {
        Comparator<Found> all = (a, b) -> 0;
        for (Order order : orders) {
            Comparator<Comparable<Object>> values =
                    order.descending() ? Collections.reverseOrder() : Comparator.naturalOrder();
            all = all.thenComparing(
                    record -> new Question(record).named(name).value(order), Comparator.nullsLast(values));
        }
        return all.thenComparing(root -> comparable(root.entry.keys.get(0)))
                .thenComparing(root -> comparable(root.entry.keys.get(root.entry.keys.size() - 1)));
    }

    private Object view(ViewType<?> view, Found record, Node at) {
        List<@Nullable Object> values = new ArrayList<>();
        view.parts().forEach(part -> values.add(value(part, record, at)));
        return view.create().apply(new Values() {
            @Override
            @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
            public <T extends @Nullable Object> T get(int index) {
                return (T) values.get(index);
            }
        });
    }

    private @Nullable Object value(Part part, Found record, Node at) {
        if (part instanceof Part.Own own) {
            return record.entry.value(own.column());
        }
        if (part instanceof Part.OfLink reached) {
            return record.link.value(reached.column());
        }
        if (part instanceof Part.Self self) {
            return view(self.view(), record, at);
        }
        if (part instanceof Part.One one) {
            Node.Linked next = at.linked(
                    one.link(), one.side(), (ModelType<?, ?>) one.view().source());
            return linked(record, one.link(), one.side(), one.view().source())
                    .findFirst()
                    .map(found -> view(one.view(), found, next))
                    .orElse(null);
        }
        if (part instanceof Part.End end) {
            Node.End next = at.end(end.side(), (ModelType<?, ?>) end.view().source());
            return end(record, end.side(), end.view().source())
                    .findFirst()
                    .map(found -> view(end.view(), found, next))
                    .orElse(null);
        }
        return list((Part.Many) part, record, at);
    }

    private List<Object> list(Part.Many many, Found record, Node at) {
        Node.Linked next = at.linked(
                many.link(), many.side(), (ModelType<?, ?>) many.view().source());
        ListRequest<?> request = lists.get(next);
        List<Order> orders = request == null ? List.of() : request.orders();
        return linked(record, many.link(), many.side(), many.view().source())
                .sorted(comparator(orders, request == null ? null : request.each()))
                .limit(request != null && request.hasLimit() ? request.limit() : Integer.MAX_VALUE)
                .map(found -> view(many.view(), found, next))
                .toList();
    }

    private Stream<Found> linked(Found from, LinkType<?, ?, ?> link, Side side, Source target) {
        return entries.get(link).stream()
                .filter(row -> row.key(side.other()).equals(from.entry.key()))
                .flatMap(row -> live(target, row.key(side)).map(entry -> new Found(entry, row)));
    }

    private Stream<Found> end(Found link, Side side, Source target) {
        return live(target, link.entry.key(side)).map(entry -> new Found(entry, link.entry));
    }

    private Stream<Entry> live(Source source, Object key) {
        return entries.get(source).stream()
                .filter(entry -> entry.key().equals(key))
                .filter(this::isLive);
    }

    private boolean isLive(Entry entry) {
        return withDeleted
                || !(entry.source instanceof ModelType<?, ?> model)
                || model.deletedAt().map(entry::value).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static Comparable<Object> comparable(Object value) {
        return (Comparable<Object>) value;
    }

    /** What is asked of one root. */
    private final class Question {

        private final Found root;
        private final Map<Node, Found> each = new HashMap<>();

        Question(Found root) {
            this.root = root;
        }

        /** The same, of the element of a list, which orders call so. */
        Question named(Node.@Nullable Each name) {
            if (name != null) {
                each.put(name, root);
            }
            return this;
        }

        boolean isTrue(Condition condition) {
            if (condition instanceof Condition.And and) {
                return isTrue(and.left()) && isTrue(and.right());
            }
            if (condition instanceof Condition.Or or) {
                return isTrue(or.left()) || isTrue(or.right());
            }
            if (condition instanceof Condition.Not not) {
                return !isTrue(not.condition());
            }
            if (condition instanceof Condition.Exists exists) {
                return at(exists.node()).findAny().isPresent();
            }
            if (condition instanceof Condition.Any any) {
                return at(any.each().of()).anyMatch(found -> {
                    each.put(any.each(), found);
                    return isTrue(any.condition());
                });
            }
            if (condition instanceof Condition.Count count) {
                return at(count.each().of().from()).anyMatch(from -> isTrue(count, from));
            }
            Condition.Comparison comparison = (Condition.Comparison) condition;
            return at(comparison.node())
                    .anyMatch(found -> compare(
                            comparison.operator(), found.entry.value(comparison.column()), comparison.operands()));
        }

        private boolean isTrue(Condition.Count count, Found from) {
            Node.Linked of = count.each().of();
            long number = linked(from, of.link(), of.side(), of.source())
                    .filter(found -> {
                        each.put(count.each(), found);
                        return isTrue(count.condition());
                    })
                    .count();
            return compare(count.operator(), number, count.operands());
        }

        @Nullable
        Comparable<Object> value(Order order) {
            List<Found> found = at(order.node()).toList();
            return found.isEmpty() || found.get(0).entry.value(order.column()) == null
                    ? null
                    : comparable(found.get(0).entry.value(order.column()));
        }

        private Stream<Found> at(Node node) {
            if (node instanceof Node.Root) {
                return Stream.of(root);
            }
            if (node instanceof Node.Each) {
                return Stream.of(each.get(node));
            }
            if (node instanceof Node.LinkRow row) {
                return at(row.reached()).map(found -> new Found(found.link, null));
            }
            if (node instanceof Node.End end) {
                return at(end.from()).flatMap(found -> end(found, end.side(), end.source()));
            }
            Node.Linked linked = (Node.Linked) node;
            return at(linked.from()).flatMap(from -> linked(from, linked.link(), linked.side(), linked.source()));
        }
    }

    private static boolean compare(Condition.Operator operator, @Nullable Object value, List<?> operands) {
        if (operator == Condition.Operator.IS_NULL) {
            return value == null;
        }
        if (value == null) {
            return false;
        }
        return switch (operator) {
            case EQ -> comparable(value).compareTo(operands.get(0)) == 0;
            case NE -> comparable(value).compareTo(operands.get(0)) != 0;
            case LT -> comparable(value).compareTo(operands.get(0)) < 0;
            case LE -> comparable(value).compareTo(operands.get(0)) <= 0;
            case GT -> comparable(value).compareTo(operands.get(0)) > 0;
            case GE -> comparable(value).compareTo(operands.get(0)) >= 0;
            case BETWEEN ->
                comparable(value).compareTo(operands.get(0)) >= 0
                        && comparable(value).compareTo(operands.get(1)) <= 0;
            case IN -> operands.contains(value);
            case STARTS_WITH -> ((String) value).startsWith((String) operands.get(0));
            case CONTAINS -> ((String) value).contains((String) operands.get(0));
            case LIKE -> like((String) operands.get(0)).matcher((String) value).matches();
            case IS_NULL -> false;
        };
    }

    private static Pattern like(String pattern) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            switch (c) {
                case '%' -> regex.append(".*");
                case '_' -> regex.append('.');
                case '\\' -> regex.append(Pattern.quote(String.valueOf(pattern.charAt(++i))));
                default -> regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }
}
