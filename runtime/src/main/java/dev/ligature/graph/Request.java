package dev.ligature.graph;

import dev.ligature.Condition;
import dev.ligature.ListRequest;
import dev.ligature.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a query asks for. Immutable once it has been handed out. */
final class Request {

    static final int NO_LIMIT = -1;

    /** All records. */
    static final Request ALL = new Request();

    private List<Condition> conditions = List.of();
    private List<org.jooq.Condition> sql = List.of();
    private List<Order> orders = List.of();
    private Map<String, Listing> lists = Map.of();
    private Optional<List<@Nullable Object>> after = Optional.empty();
    private int limit = NO_LIMIT;
    private int maxRows;
    private long offset;
    private boolean withDeleted;
    private boolean placed;
    private boolean required;

    private Request() {}

    /** What has to be true of each record, all of it. */
    List<Condition> conditions() {
        return conditions;
    }

    /** The same, as the caller said it in SQL. */
    List<org.jooq.Condition> sql() {
        return sql;
    }

    /** The order of the records, before that of their keys. */
    List<Order> orders() {
        return orders;
    }

    /** What the statement that reads a list has to say of how it is to be read. */
    Listing list(ListPlan list) {
        return lists.getOrDefault(list.way(), Listing.PLAIN).in(list);
    }

    /** The place in the order after which the records come; empty for the beginning. */
    Optional<List<@Nullable Object>> after() {
        return after;
    }

    /** How many at most, if there is a limit. */
    int limit() {
        return limit;
    }

    /** How many are left out at the beginning. */
    long offset() {
        return offset;
    }

    /** Whether deleted records are there too. */
    boolean withDeleted() {
        return withDeleted;
    }

    /** Whether each record's place in the order is read, which ends with its key. */
    boolean isPlaced() {
        return placed || required;
    }

    /** Whether a page by cursor is asked for. */
    boolean isPage() {
        return placed;
    }

    /** Whether all records have to be there whose keys are asked for. */
    boolean isRequired() {
        return required;
    }

    /** Whether nothing is said of which roots there are, or in which order. */
    boolean isOfAllRoots() {
        return conditions.isEmpty() && sql.isEmpty() && orders.isEmpty() && !hasLimit() && !hasOffset() && !required;
    }

    boolean hasLimit() {
        return limit != NO_LIMIT;
    }

    boolean hasOffset() {
        return offset > 0;
    }

    Request where(Condition condition) {
        return changed(copy -> copy.conditions = and(conditions, condition));
    }

    /** With other conditions instead. */
    Request conditions(List<Condition> others) {
        return changed(copy -> copy.conditions = List.copyOf(others));
    }

    Request whereSql(org.jooq.Condition condition) {
        return changed(copy -> copy.sql = and(sql, condition));
    }

    /** A second order by the same value would change nothing. */
    Request orderBy(Order order) {
        boolean known = orders.stream()
                .anyMatch(before ->
                        before.node().equals(order.node()) && before.column().equals(order.column()));
        return known ? this : changed(copy -> copy.orders = and(orders, order));
    }

    Request list(ListRequest<?> list) {
        Map<String, Listing> all = new TreeMap<>(lists);
        put(all, list);
        return changed(copy -> copy.lists = all);
    }

    /** @throws IllegalArgumentException if negative */
    Request limit(int atMost) {
        if (atMost < 0) {
            throw new IllegalArgumentException("limit must not be negative: " + atMost);
        }
        return changed(copy -> copy.limit = atMost);
    }

    /** As limited as this and {@code atMost} together. */
    Request atMost(int atMost) {
        return hasLimit() && limit <= atMost ? this : limit(atMost);
    }

    /** @throws IllegalArgumentException if negative */
    Request offset(long first) {
        if (first < 0) {
            throw new IllegalArgumentException("offset must not be negative: " + first);
        }
        return changed(copy -> copy.offset = first);
    }

    Request maxRows(int most) {
        return changed(copy -> copy.maxRows = most);
    }

    /** How many rows there may be. */
    Budget budget() {
        return Budget.of(maxRows, placed ? 1 : 0);
    }

    Request alsoDeleted() {
        return changed(copy -> copy.withDeleted = true);
    }

    Request required() {
        return changed(copy -> copy.required = true);
    }

    /** With each record's place, and without those up to one if there is one. */
    Request placed(Optional<List<@Nullable Object>> last) {
        return changed(copy -> {
            copy.placed = true;
            copy.after = last;
        });
    }

    private Request changed(Consumer<Request> change) {
        Request copy = new Request();
        copy.conditions = conditions;
        copy.sql = sql;
        copy.orders = orders;
        copy.lists = lists;
        copy.after = after;
        copy.limit = limit;
        copy.maxRows = maxRows;
        copy.offset = offset;
        copy.withDeleted = withDeleted;
        copy.placed = placed;
        copy.required = required;
        change.accept(copy);
        return copy;
    }

    private static void put(Map<String, Listing> all, ListRequest<?> list) {
        all.put(Way.to(list.each()), Listing.of(list));
        list.inner().forEach(inner -> put(all, inner));
    }

    private static <T> List<T> and(List<T> before, T next) {
        if (before.isEmpty()) {
            return List.of(next);
        }
        List<T> all = new ArrayList<>(before);
        all.add(next);
        return List.copyOf(all);
    }
}
