package dev.ligature.graph;

import dev.ligature.jdbc.Rendering;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * That a row comes after a place in an order; nulls are last there. Where all values go one way and none can be null it is
 * a comparison of rows, which an index serves. For one statement.
 */
final class Keyset {

    private final List<Sorting> sortings;
    private final List<@Nullable Integer> values;
    private final Parameters parameters;

    /**
     * Numbers a parameter for each value that is not null.
     *
     * @param place the values of the place, one for each of {@code sortings}
     */
    Keyset(List<Sorting> sortings, List<@Nullable Object> place, Parameters parameters) {
        this.sortings = sortings;
        this.parameters = parameters;
        this.values = new ArrayList<>(place.size());
        place.forEach(value -> values.add(value == null ? null : parameters.reserve()));
    }

    Condition after() {
        boolean descending = sortings.get(0).descending();
        boolean uniform = sortings.stream().allMatch(s -> !s.nullable() && s.descending() == descending);
        if (uniform) {
            return row(descending);
        }
        Condition all = after(0);
        return sortings.get(0).nullable() ? all : bound(descending).and(all);
    }

    private Condition row(boolean descending) {
        List<Field<?>> fields = new ArrayList<>();
        List<Field<?>> bounds = new ArrayList<>();
        for (int i = 0; i < sortings.size(); i++) {
            fields.add(field(i));
            bounds.add(value(i));
        }
        if (fields.size() == 1) {
            return strictly(0);
        }
        return descending
                ? DSL.row(fields).lessThan(DSL.row(bounds))
                : DSL.row(fields).greaterThan(DSL.row(bounds));
    }

    /** Follows from the rest, and lets an index begin at the place. */
    private Condition bound(boolean descending) {
        return descending ? field(0).le(value(0)) : field(0).ge(value(0));
    }

    private Condition after(int index) {
        Condition strictly = strictly(index);
        return index == sortings.size() - 1 ? strictly : strictly.or(same(index).and(after(index + 1)));
    }

    private Condition strictly(int index) {
        if (values.get(index) == null) {
            return DSL.falseCondition();
        }
        Sorting sorting = sortings.get(index);
        Condition beyond = sorting.descending()
                ? field(index).lt(value(index))
                : field(index).gt(value(index));
        return sorting.nullable() ? beyond.or(sorting.field().isNull()) : beyond;
    }

    private Condition same(int index) {
        return values.get(index) == null
                ? sortings.get(index).field().isNull()
                : field(index).eq(value(index));
    }

    private Field<Object> field(int index) {
        return Rendering.sortable(
                sortings.get(index).field(), sortings.get(index).type());
    }

    private Field<Object> value(int index) {
        int number = java.util.Objects.requireNonNull(values.get(index));
        return Rendering.sortable(parameters.use(number), sortings.get(index).type());
    }
}
