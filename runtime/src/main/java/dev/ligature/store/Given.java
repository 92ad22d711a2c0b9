package dev.ligature.store;

import dev.ligature.spi.Column;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Which of a link's own columns are given, in the order of the table. Immutable. */
final class Given {

    private final List<Column<?>> columns;
    private final BitSet indexes = new BitSet();

    Given(Collection<Column<?>> columns) {
        this.columns = columns.stream()
                .sorted(Comparator.<Column<?>>comparingInt(Column::index))
                .toList();
        columns.forEach(column -> indexes.set(column.index()));
    }

    List<Column<?>> columns() {
        return columns;
    }

    boolean isEmpty() {
        return columns.isEmpty();
    }

    boolean contains(Column<?> column) {
        return indexes.get(column.index());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Given that && indexes.equals(that.indexes);
    }

    @Override
    public int hashCode() {
        return indexes.hashCode();
    }
}
