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

    boolean hasLimit() {
        return limit != Request.NO_LIMIT;
    }
}
