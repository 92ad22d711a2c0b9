package dev.ligature.graph;

import org.jooq.Field;
import org.jooq.SortField;

/**
 * One field by which rows are ordered.
 *
 * @param field the field, where the rows' tables are read
 * @param descending whether the greatest comes first
 * @param nullable whether nulls have to be put last; without them a plain index can serve either direction
 */
record Sorting(Field<Object> field, boolean descending, boolean nullable) {

    /** A key, the smallest first. */
    static Sorting byKey(Field<Object> key) {
        return new Sorting(key, false, false);
    }

    /** The same by another field that has the same values. */
    Sorting by(Field<Object> same) {
        return new Sorting(same, descending, nullable);
    }

    /** For jOOQ. */
    SortField<Object> sql() {
        SortField<Object> sorted = descending ? field.desc() : field.asc();
        return nullable ? sorted.nullsLast() : sorted;
    }
}
