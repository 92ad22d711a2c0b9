package dev.ligature;

import dev.ligature.spi.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * How a view's list is to be read: in which order, and how many for each record that has one. Made by {@link ManyPath},
 * for {@link ViewQuery#list}. Immutable.
 *
 * @param <P> the paths of one element
 */
public final class ListRequest<P> {

    static final int NO_LIMIT = -1;

    private final Node.Each each;
    private final Function<Node, P> path;
    private final List<Order> orders;
    private final int limit;
    private final List<ListRequest<?>> inner;

    ListRequest(Node.Each each, Function<Node, P> path, List<Order> orders, int limit, List<ListRequest<?>> inner) {
        this.each = each;
        this.path = path;
        this.orders = List.copyOf(orders);
        this.limit = limit;
        this.inner = List.copyOf(inner);
    }

    /** Ordered by this, after the orders given before and before the elements' keys. */
    public ListRequest<P> orderBy(Function<? super P, Order> order) {
        Order given = Objects.requireNonNull(order.apply(element()), "order");
        return new ListRequest<>(each, path, and(orders, given), limit, inner);
    }

    /**
     * At most so many for each record that has such a list; the last limit given counts.
     *
     * @throws IllegalArgumentException if not positive
     */
    public ListRequest<P> limit(int atMost) {
        if (atMost < 1) {
            throw new IllegalArgumentException("the limit of a list must be positive: " + atMost);
        }
        return new ListRequest<>(each, path, orders, atMost, inner);
    }

    /** And a list that each element has is to be read so. */
    public ListRequest<P> list(Function<? super P, ListRequest<?>> list) {
        ListRequest<?> given = Objects.requireNonNull(list.apply(element()), "list");
        return new ListRequest<>(each, path, orders, limit, and(inner, given));
    }

    /** One of the elements: where {@link #orders()} begin. */
    public Node.Each each() {
        return each;
    }

    /** The orders before that of the elements' keys, unmodifiable. */
    public List<Order> orders() {
        return orders;
    }

    /** Whether there is a limit. */
    public boolean hasLimit() {
        return limit != NO_LIMIT;
    }

    /** How many elements there are at most, if there is a limit. */
    public int limit() {
        return limit;
    }

    /** The lists in each element that are to be read in some way, unmodifiable. */
    public List<ListRequest<?>> inner() {
        return inner;
    }

    private P element() {
        return path.apply(each);
    }

    private static <T> List<T> and(List<? extends T> before, T next) {
        List<T> all = new ArrayList<>(before);
        all.add(next);
        return all;
    }
}
