package dev.ligature.graph;

import dev.ligature.Ref;
import dev.ligature.spi.Column;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.ModelType;
import dev.ligature.spi.Source;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Models, or links, as rows of the columns that a view shows of them. */
final class ObjectCells implements Cells {

    private final Iterator<?> objects;
    private final List<Function<Object, @Nullable Object>> getters;
    private @Nullable Object current;

    /** @param plan rows whose first record, and only one, these are */
    ObjectCells(Iterable<?> objects, RowPlan plan) {
        this.objects = objects.iterator();
        Source source = plan.hops().first().source();
        this.getters = plan.cells().stream().map(cell -> getter(source, cell)).toList();
    }

    @Override
    public boolean next() {
        boolean more = objects.hasNext();
        current = more ? objects.next() : null;
        return more;
    }

    @Override
    public @Nullable Object get(int position) {
        Object object = current;
        if (object == null || position == RowPlan.OBJECT) {
            return object;
        }
        return getters.get(position - 1).apply(object);
    }

    /** Whether a model says that it is deleted. */
    static boolean isDeleted(ModelType<?, ?> type, Object model) {
        return type.deletedAt()
                .map(deletedAt -> getter(type, deletedAt).apply(model))
                .isPresent();
    }

    /** The key of a model. */
    static Object key(ModelType<?, ?> type, Object model) {
        Object key = getter(type, type.key()).apply(model);
        if (key == null) {
            throw new IllegalArgumentException("A %s has no key: its %s is null"
                    .formatted(type.name(), type.key().name()));
        }
        return key;
    }

    @SuppressWarnings("unchecked") // generated for this model
    private static Function<Object, @Nullable Object> getter(ModelType<?, ?> type, Column<?> column) {
        return (Function<Object, @Nullable Object>) type.getters().get(column.index());
    }

    @SuppressWarnings("unchecked") // generated for this link
    private static Function<Object, @Nullable Object> getter(Source source, Cell cell) {
        if (source instanceof ModelType<?, ?> model) {
            if (cell.sql().equals(model.key().sql())) {
                return object -> key(model, object);
            }
            return getter(model, column(source, cell));
        }
        LinkType<Object, ?, ?> link = (LinkType<Object, ?, ?>) source;
        if (cell.sql().equals(link.left().column())) {
            return object -> key(link.leftOf().apply(object));
        }
        if (cell.sql().equals(link.right().column())) {
            return object -> key(link.rightOf().apply(object));
        }
        int index = column(source, cell).index();
        return object -> link.columnsOf().apply(object)[index];
    }

    private static Object key(Ref<?, ?> ref) {
        return ref.key();
    }

    private static Column<?> column(Source source, Cell cell) {
        return source.columns().stream()
                .filter(column -> column.sql().equals(cell.sql()))
                .findFirst()
                .orElseThrow();
    }
}
