package dev.ligature.graph;

import dev.ligature.jdbc.Rendering;
import dev.ligature.spi.ColumnType;
import java.util.List;
import org.jooq.Field;
import org.jooq.SortField;

/**
 * One field by which rows are ordered.
 *
 * @param field the field, where the rows' tables are read
 * @param type how its values are stored
 * @param descending whether the greatest comes first
 * @param nullable whether nulls have to be put last; without them a plain index can serve either direction
 */
record Sorting(Field<Object> field, ColumnType<?> type, boolean descending, boolean nullable) {

    /** A key, the smallest first. */
    static Sorting byKey(Cell key) {
        return new Sorting(key.field(), key.type(), false, false);
    }

    /** The same by another field that has the same values. */
    Sorting by(Field<Object> same) {
        return new Sorting(same, type, descending, nullable);
    }

    /** For jOOQ. */
    static List<SortField<Object>> sql(List<Sorting> sortings) {
        return sortings.stream().map(Sorting::sql).toList();
    }

    private SortField<Object> sql() {
        Field<Object> sortable = Rendering.sortable(field, type);
        SortField<Object> sorted = descending ? sortable.desc() : sortable.asc();
        return nullable ? sorted.nullsLast() : sorted;
    }
}
