package dev.ligature.graph;

import dev.ligature.Condition;
import dev.ligature.Order;
import java.util.ArrayList;
import java.util.List;

/**
 * What a query asks for. Immutable.
 *
 * @param conditions what has to be true of each record, all of it
 * @param orders the order of the records, before that of their keys
 * @param limit how many at most, or {@link #NO_LIMIT}
 * @param offset how many are left out at the beginning
 * @param withDeleted whether deleted records are there too
 */
record Request(List<Condition> conditions, List<Order> orders, int limit, long offset, boolean withDeleted) {

    static final int NO_LIMIT = -1;

    /** All records. */
    static final Request ALL = new Request(List.of(), List.of(), NO_LIMIT, 0, false);

    Request where(Condition condition) {
        return new Request(and(conditions, condition), orders, limit, offset, withDeleted);
    }

    Request orderBy(Order order) {
        return new Request(conditions, and(orders, order), limit, offset, withDeleted);
    }

    Request limit(int atMost) {
        if (atMost < 0) {
            throw new IllegalArgumentException("limit must not be negative: " + atMost);
        }
        return new Request(conditions, orders, atMost, offset, withDeleted);
    }

    /** As limited as this and {@code atMost} together. */
    Request atMost(int atMost) {
        return hasLimit() && limit <= atMost ? this : limit(atMost);
    }

    Request offset(long first) {
        if (first < 0) {
            throw new IllegalArgumentException("offset must not be negative: " + first);
        }
        return new Request(conditions, orders, limit, first, withDeleted);
    }

    Request alsoDeleted() {
        return new Request(conditions, orders, limit, offset, true);
    }

    boolean hasLimit() {
        return limit != NO_LIMIT;
    }

    boolean hasOffset() {
        return offset > 0;
    }

    private static <T> List<T> and(List<T> before, T next) {
        if (before.isEmpty()) {
            return List.of(next);
        }
        List<T> all = new ArrayList<>(before.size() + 1);
        all.addAll(before);
        all.add(next);
        return List.copyOf(all);
    }
}
