package dev.ligature.graph;

import dev.ligature.jdbc.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * A derived table of some of the records that a statement reads, such as the page of roots that a limit leaves, and what it
 * hands out of its own tables. For one statement.
 */
final class Derived {

    private final Name alias;
    private final Predicate<Hop> isInside;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Field<?>> fields = new ArrayList<>();

    /**
     * @param alias its name in the statement
     * @param isInside which records it has already
     */
    Derived(String alias, Predicate<Hop> isInside) {
        this.alias = DSL.unquotedName(alias);
        this.isInside = isInside;
    }

    /** Hands out a column, if it is one of the derived table's. */
    void take(Cell cell) {
        if (isInside.test(cell.hop()) && position(cell) < 0) {
            cells.add(cell);
            fields.add(cell.field().as(Names.name("c" + position(cell))));
        }
    }

    /** Hands out what it is ordered by, and gives the same order for outside. */
    List<Sorting> take(List<Sorting> sortings) {
        for (int i = 0; i < sortings.size(); i++) {
            fields.add(sortings.get(i).field().as(sortingName(i)));
        }
        return again(sortings);
    }

    /** A column, as the statement around the derived table calls it. */
    Field<Object> field(Cell cell) {
        int position = position(cell);
        return position < 0 ? cell.field() : DSL.field(alias.append(Names.name("c" + position)));
    }

    /** The field of this name that it selects besides. */
    Field<Object> field(String name) {
        return DSL.field(alias.append(DSL.unquotedName(name)));
    }

    /** The same fields, taken from a derived table that has them by these names already. */
    Derived around(String name) {
        Derived around = new Derived(name, isInside);
        for (Field<?> field : fields) {
            around.fields.add(
                    DSL.field(around.alias.append(field.getUnqualifiedName())).as(field.getUnqualifiedName()));
        }
        return around;
    }

    /** The order of {@link #take(List)}, in this table. */
    List<Sorting> again(List<Sorting> sortings) {
        List<Sorting> same = new ArrayList<>(sortings.size());
        for (Sorting sorting : sortings) {
            same.add(sorting.by(DSL.field(alias.append(sortingName(same.size())))));
        }
        return same;
    }

    /** What the derived table selects. */
    List<Field<?>> fields() {
        return fields;
    }

    /** The derived table. */
    Table<?> table(Select<?> select) {
        return select.asTable(alias);
    }

    private static Name sortingName(int index) {
        return Names.name("o" + index);
    }

    private int position(Cell cell) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).is(cell)) {
                return i;
            }
        }
        return -1;
    }
}
