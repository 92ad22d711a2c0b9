package dev.ligature.graph;

import dev.ligature.ListRequest;
import dev.ligature.Order;
import dev.ligature.spi.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a list is to be read. Immutable.
 *
 * @param each what the orders call an element; null if there are none
 * @param orders the order of the elements, before that of their keys
 * @param limit how many there are at most for each record that has the list, or {@link Request#NO_LIMIT}
 */
record Listing(Node.@Nullable Each each, List<Order> orders, int limit) {

    /** All elements, in the order of their keys. */
    static final Listing PLAIN = new Listing(null, List.of(), Request.NO_LIMIT);

    static Listing of(ListRequest<?> list) {
        return new Listing(list.each(), list.orders(), list.hasLimit() ? list.limit() : Request.NO_LIMIT);
    }

    /** Whether elements are ordered by what the link does not tell, so that where it leads elsewhere that has to tell it. */
    boolean isByRecord() {
        return orders.stream().anyMatch(order -> !isOfRow(each, order));
    }

    /** Whether an order is by a column of the link over which the elements are reached. */
    static boolean isOfRow(Node.@Nullable Each each, Order order) {
        return each != null && order.node().equals(each.linkRow());
    }

    /** As much of it as the statement that reads a list, or its elements by their keys, has to say. */
    Listing in(ListPlan list) {
        if (list.isByKey()) {
            return isByRecord() ? new Listing(each, orders, Request.NO_LIMIT) : PLAIN;
        }
        return list.hop().isLinkRow() && isByRecord() ? PLAIN : this;
    }

    boolean hasLimit() {
        return limit != Request.NO_LIMIT;
    }
}
