package dev.ligature.conformance.graph;

import dev.ligature.Condition;
import dev.ligature.Condition.Operator;
import dev.ligature.ListRequest;
import dev.ligature.ManyPath;
import dev.ligature.Order;
import dev.ligature.spi.Column;
import dev.ligature.spi.ColumnType.Kind;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.ModelType;
import dev.ligature.spi.Node;
import dev.ligature.spi.Side;
import dev.ligature.spi.Source;
import dev.ligature.spi.ViewType;
import dev.ligature.spi.ViewType.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Views, conditions and orders over {@link Market}, by chance. */
final class RandomQuery {

    private static final List<Operator> PLAIN = List.of(Operator.EQ, Operator.NE, Operator.IN, Operator.IS_NULL);
    private static final List<Operator> ORDERED =
            List.of(Operator.LT, Operator.LE, Operator.GT, Operator.GE, Operator.BETWEEN);
    private static final List<Operator> COUNTING =
            List.of(Operator.EQ, Operator.NE, Operator.LT, Operator.LE, Operator.GT, Operator.GE, Operator.BETWEEN);
    private static final List<Operator> OF_TEXT = List.of(Operator.LIKE, Operator.STARTS_WITH, Operator.CONTAINS);
    private static final List<String> PATTERNS = List.of("%", "_", "a%", "%b", "_b%", "\\%", "%\\\\%", "%\\%", "a");

    /** A way from a model to another. */
    private record Way(LinkType<?, ?, ?> link, Side side, ModelType<?, ?> target) {

        boolean isList() {
            return link.end(side).list();
        }
    }

    private final Random random;
    private final RandomMarket market;

    RandomQuery(Random random, RandomMarket market) {
        this.random = random;
        this.market = market;
    }

    /** A model, or a link. */
    Source source() {
        List<Source> all = new ArrayList<>(new MarketCatalog().models());
        all.addAll(new MarketCatalog().links());
        return pick(all);
    }

    /** A view whose instances are lists of their components, up to {@code depth} steps deep. */
    ViewType<List<@Nullable Object>> view(Source source, @Nullable LinkType<?, ?, ?> reachedOver, int depth) {
        ViewType.Builder view = ViewType.over("View", source);
        int parts = 1 + random.nextInt(4);
        for (int i = 0; i < parts; i++) {
            part(view, source, reachedOver, depth);
        }
        return view.create(values -> {
            @Nullable Object[] all = new @Nullable Object[parts];
            Arrays.setAll(all, values::get);
            return Arrays.asList(all);
        });
    }

    private void part(ViewType.Builder view, Source source, @Nullable LinkType<?, ?, ?> over, int depth) {
        if (reaches(source, depth)) {
            if (source instanceof LinkType<?, ?, ?> link) {
                Side side = pick(List.of(Side.values()));
                view.end(side, view(model(link, side), link, depth - 1));
            } else {
                step(view, source, depth);
            }
        } else if (source instanceof ModelType && random.nextInt(8) == 0) {
            view.self(view(source, null, 0));
        } else if (over != null && !over.columns().isEmpty() && random.nextInt(4) == 0) {
            view.linkColumn(pick(over.columns()));
        } else {
            view.column(pick(source.columns()));
        }
    }

    private boolean reaches(Source source, int depth) {
        return source.columns().isEmpty() || (depth > 0 && random.nextBoolean());
    }

    private void step(ViewType.Builder view, Source source, int depth) {
        Way way = pick(ways(source));
        ViewType<?> next = view(way.target, way.link, depth - 1);
        if (way.isList()) {
            view.many(way.link, way.side, next);
        } else {
            view.one(way.link, way.side, next);
        }
    }

    /** A condition on the record at {@code node}, up to {@code depth} operators deep. */
    Condition condition(Node node, int depth) {
        int choice = depth == 0 ? 0 : random.nextInt(8);
        return switch (choice) {
            case 1 -> condition(node, depth - 1).and(condition(node, depth - 1));
            case 2 -> condition(node, depth - 1).or(condition(node, depth - 1));
            case 3 -> condition(node, depth - 1).not();
            case 4, 5, 6 -> further(node, depth);
            default -> comparison(node);
        };
    }

    private Condition further(Node node, int depth) {
        if (node.source() instanceof LinkType<?, ?, ?> link) {
            Side side = pick(List.of(Side.values()));
            return there(node.end(side, model(link, side)), depth);
        }
        Way way = pick(ways(node.source()));
        Node.Linked linked = node.linked(way.link, way.side, way.target);
        if (way.isList() && random.nextInt(4) > 0) {
            Node.Each each = new Node.Each(linked);
            Node about = random.nextInt(5) == 0 ? node : random.nextInt(4) == 0 ? each.linkRow() : each;
            if (random.nextInt(3) == 0) {
                Condition counted = random.nextBoolean() ? new Condition.Exists(each) : condition(each, depth - 1);
                return count(each, counted);
            }
            return new Condition.Any(each, condition(each, depth - 1).and(condition(about, depth - 1)));
        }
        return there(random.nextInt(4) == 0 ? linked.linkRow() : linked, depth);
    }

    private Condition count(Node.Each each, Condition counted) {
        Operator operator = pick(COUNTING);
        long number = random.nextInt(3);
        List<Long> operands =
                operator == Operator.BETWEEN ? List.of(number, number + random.nextInt(2)) : List.of(number);
        return new Condition.Count(each, counted, operator, operands);
    }

    private Condition there(Node node, int depth) {
        return random.nextInt(4) == 0 ? new Condition.Exists(node) : condition(node, depth - 1);
    }

    private Condition comparison(Node node) {
        if (node.source().columns().isEmpty()) {
            return new Condition.Exists(node);
        }
        Column<?> column = pick(node.source().columns());
        List<Operator> operators = new ArrayList<>(PLAIN);
        if (column != Market.NOTE) {
            operators.addAll(ORDERED);
        }
        if (column.type().kind() == Kind.TEXT) {
            operators.addAll(OF_TEXT);
        }
        Operator operator = pick(operators);
        return new Condition.Comparison(node, column, operator, operands(operator, column));
    }

    private List<Object> operands(Operator operator, Column<?> column) {
        int count = switch (operator) {
            case IS_NULL -> 0;
            case BETWEEN -> 2;
            case IN -> random.nextInt(6);
            default -> 1;
        };
        List<Object> operands = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            operands.add(operator == Operator.LIKE ? pick(PATTERNS) : market.value(column));
        }
        return List.copyOf(operands);
    }

    /** An order by the record at {@code node}, or one that it is linked to. */
    Order order(Node node, int depth) {
        if (node.source().columns().isEmpty() || (depth > 0 && random.nextBoolean())) {
            Node next = next(node);
            if (next != null) {
                return order(next, depth - 1);
            }
        }
        List<Column<?>> columns = new ArrayList<>(node.source().columns());
        columns.remove(Market.NOTE);
        return new Order(node, pick(columns), random.nextBoolean());
    }

    /** How some of the lists of a view are to be read, from the root on. */
    List<ListRequest<?>> lists(ViewType<?> view, Node at) {
        List<ListRequest<?>> lists = new ArrayList<>();
        for (Part part : view.parts()) {
            if (part instanceof Part.Many many) {
                Node.Linked list = at.linked(
                        many.link(), many.side(), (ModelType<?, ?>) many.view().source());
                if (random.nextBoolean()) {
                    lists.add(list(new ManyPath<>(list, node -> node)));
                }
                lists.addAll(lists(many.view(), list));
            } else if (part instanceof Part.One one) {
                lists.addAll(lists(one.view(), at.linked(one.link(), one.side(), (ModelType<?, ?>)
                        one.view().source())));
            } else if (part instanceof Part.End end) {
                lists.addAll(lists(end.view(), at.end(end.side(), (ModelType<?, ?>)
                        end.view().source())));
            } else if (part instanceof Part.Self self) {
                lists.addAll(lists(self.view(), at));
            }
        }
        return lists;
    }

    private ListRequest<?> list(ManyPath<Node> path) {
        ListRequest<Node> list = path.limit(1 + random.nextInt(3));
        if (random.nextInt(3) == 0) {
            list = path.orderBy(each -> order(each, 2));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            list = list.orderBy(each -> order(random.nextInt(4) == 0 ? linkRow(each) : each, 2));
        }
        return list;
    }

    private static Node linkRow(Node each) {
        Node row = each.linkRow();
        return row.source().columns().isEmpty() ? each : row;
    }

    private @Nullable Node next(Node node) {
        if (node.source() instanceof LinkType<?, ?, ?> link) {
            Side side = pick(List.of(Side.values()));
            return node.end(side, model(link, side));
        }
        List<Way> ways =
                ways(node.source()).stream().filter(way -> !way.isList()).toList();
        if (ways.isEmpty()) {
            return null;
        }
        Way way = pick(ways);
        Node.Linked linked = node.linked(way.link, way.side, way.target);
        return random.nextBoolean() ? linked.linkRow() : linked;
    }

    private static List<Way> ways(Source from) {
        List<Way> ways = new ArrayList<>();
        for (LinkType<?, ?, ?> link : new MarketCatalog().links()) {
            for (Side side : Side.values()) {
                if (model(link, side.other()) == from) {
                    ways.add(new Way(link, side, model(link, side)));
                }
            }
        }
        return ways;
    }

    private static ModelType<?, ?> model(LinkType<?, ?, ?> link, Side side) {
        return new MarketCatalog()
                .models().stream()
                        .filter(model -> model.model() == link.end(side).model())
                        .findFirst()
                        .orElseThrow();
    }

    private <T> T pick(List<? extends T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
