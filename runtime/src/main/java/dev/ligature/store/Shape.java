package dev.ligature.store;

import dev.ligature.LinkConflictException;
import dev.ligature.Linked;
import dev.ligature.Ref;
import dev.ligature.jdbc.Dialect;
import dev.ligature.jdbc.ValueCheck;
import dev.ligature.spi.Column;
import dev.ligature.spi.ColumnChanges;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.Side;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a link is made of: link records to rows, and back. Checks all that it is given. Safe for use by many threads.
 *
 * @param <T> the link record
 * @param <L> the references of the left end
 * @param <R> the references of the right end
 */
final class Shape<T, L extends Ref<?, ?>, R extends Ref<?, ?>> {

    private static final @Nullable Object[] NO_VALUES = {};

    private final LinkType<T, L, R> type;
    private final End<L> left;
    private final End<R> right;
    private final Given none = new Given(List.of());
    private final Given all;
    private final Map<Dialect, Access> accesses = new ConcurrentHashMap<>();

    Shape(LinkType<T, L, R> type) {
        this.type = type;
        this.left = new End<>(type.left());
        this.right = new End<>(type.right());
        this.all = new Given(type.columns());
    }

    LinkType<T, L, R> type() {
        return type;
    }

    End<L> left() {
        return left;
    }

    End<R> right() {
        return right;
    }

    End<?> end(Side side) {
        return side == Side.LEFT ? left : right;
    }

    /** All own columns. */
    Given all() {
        return all;
    }

    /** Whether a record at this side has one partner at most. */
    boolean unique(Side side) {
        return !type.end(side.other()).list();
    }

    /** Whether records at both sides have one partner at most. */
    boolean oneToOne() {
        return unique(Side.LEFT) && unique(Side.RIGHT);
    }

    /** The link on one kind of database. */
    Access on(Dialect dialect) {
        Access known = accesses.get(dialect);
        return known != null ? known : accesses.computeIfAbsent(dialect, kind -> new Access(this, kind));
    }

    /** The row of two records whose columns are not given. */
    Row row(@Nullable Ref<?, ?> leftRef, @Nullable Ref<?, ?> rightRef) {
        return pair(left.key(leftRef), right.key(rightRef));
    }

    /** The row of two stored keys. */
    Row pair(Object leftKey, Object rightKey) {
        return new Row(leftKey, rightKey, none, NO_VALUES);
    }

    /** The row of a link record. */
    Row row(@Nullable T link) {
        if (link == null) {
            throw new IllegalArgumentException(type.link().getSimpleName() + " must not be null");
        }
        @Nullable Object[] values = type.columnsOf().apply(link).clone();
        for (Column<?> column : type.columns()) {
            values[column.index()] = stored(column, values[column.index()]);
        }
        return new Row(
                left.key(type.leftOf().apply(link)), right.key(type.rightOf().apply(link)), all, values);
    }

    /** The row of two records of which some columns are given. */
    Row row(@Nullable Ref<?, ?> leftRef, @Nullable Ref<?, ?> rightRef, ColumnChanges changes) {
        Map<Column<?>, @Nullable Object> given = changes.values();
        given.keySet().forEach(this::requireOwn);
        Given columns = new Given(given.keySet());
        @Nullable Object[] values = new @Nullable Object[given.size()];
        for (int i = 0; i < values.length; i++) {
            Column<?> column = columns.columns().get(i);
            values[i] = stored(column, given.get(column));
        }
        return new Row(left.key(leftRef), right.key(rightRef), columns, values);
    }

    /** Refuses a row that lacks a column which the database does not fill. */
    void requireComplete(Row row) {
        for (Column<?> column : type.columns()) {
            if (!column.optional() && !row.given().contains(column)) {
                throw new IllegalArgumentException(column.name() + " must be given");
            }
        }
    }

    /** The link record of two stored keys and the values of all own columns. */
    T link(Object leftKey, Object rightKey, @Nullable Object[] values) {
        return type.create().create(left.ref(leftKey), right.ref(rightKey), new RowValues(values));
    }

    /** A link of which all columns are known, as users see it. */
    Linked<T> linked(Image image) {
        Row row = image.row();
        List<Column<?>> columns = type.columns();
        if (row.given().columns().size() < columns.size()) {
            throw new IllegalStateException("Not all columns of \"%s\" are known of this link".formatted(type.name()));
        }
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            Object stored = row.value(i);
            values[i] = stored == null ? null : columns.get(i).type().fromStored(stored);
        }
        return new Linked<>(
                link(row.key(Side.LEFT), row.key(Side.RIGHT), values), image.createdAt(), image.updatedAt());
    }

    /** A link of which users were told, as stored values. */
    Image image(Linked<T> linked) {
        return new Image(row(linked.link()), linked.createdAt(), linked.updatedAt());
    }

    /** That {@code found} stands in the way of {@code refused}. */
    LinkConflictException conflict(Row found, Row refused) {
        Side shared = unique(Side.LEFT) && found.hasKey(Side.LEFT, refused) ? Side.LEFT : Side.RIGHT;
        return new LinkConflictException(
                type.name(),
                end(shared).ref(refused.key(shared)),
                end(shared.other()).ref(found.key(shared.other())),
                end(shared.other()).ref(refused.key(shared.other())));
    }

    private void requireOwn(Column<?> column) {
        int index = column.index();
        if (index >= type.columns().size() || !type.columns().get(index).equals(column)) {
            throw new IllegalArgumentException("%s is not a column of %s".formatted(column.name(), type.name()));
        }
    }

    private static @Nullable Object stored(Column<?> column, @Nullable Object value) {
        if (value != null) {
            return ValueCheck.stored(column.name(), column.type(), value);
        }
        if (!column.nullable()) {
            throw new IllegalArgumentException(column.name() + " must not be null");
        }
        return null;
    }
}
