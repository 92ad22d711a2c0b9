package dev.ligature.graph;

import dev.ligature.jdbc.Rendering;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * That a row comes after a place in an order; nulls are last there. It is said in ranges, one after the other in the order,
 * of which an index serves each: where no value can be null and all go one way, a single comparison of rows; else the rows
 * that are equal in a column, then those beyond it, then those that have nothing there. For one statement.
 */
final class Keyset {

    /** In up to so many columns a place is said in ranges. */
    private static final int MOST_IN_RANGES = 4;

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

    /** The ranges, which have no row in common and in their order hold all that come after. */
    List<Condition> ranges() {
        return sortings.size() > MOST_IN_RANGES ? List.of(after(0)) : ranges(0);
    }

    /** The same in one condition, for orders so long that there would be many ranges. */
    private Condition after(int index) {
        if (index == sortings.size()) {
            return DSL.falseCondition();
        }
        Sorting sorting = sortings.get(index);
        Condition rest = after(index + 1);
        if (values.get(index) == null) {
            return sorting.field().isNull().and(rest);
        }
        Condition later = beyond(index).or(field(index).eq(value(index)).and(rest));
        return sorting.nullable() ? later.or(sorting.field().isNull()) : later;
    }

    private Condition beyond(int index) {
        return sortings.get(index).descending()
                ? field(index).lt(value(index))
                : field(index).gt(value(index));
    }

    private List<Condition> ranges(int index) {
        if (index == sortings.size()) {
            return List.of();
        }
        Sorting sorting = sortings.get(index);
        List<Condition> ranges = new ArrayList<>();
        if (values.get(index) == null) {
            ranges(index + 1)
                    .forEach(rest -> ranges.add(sorting.field().isNull().and(rest)));
            return ranges;
        }
        if (isUniform(index)) {
            ranges.add(row(index));
        } else {
            ranges(index + 1)
                    .forEach(rest -> ranges.add(field(index).eq(value(index)).and(rest)));
            ranges.add(beyond(index));
        }
        if (sorting.nullable()) {
            ranges.add(sorting.field().isNull());
        }
        return ranges;
    }

    /** Whether a comparison of rows says what comes after, from a column on; it passes over those that are null there. */
    private boolean isUniform(int from) {
        boolean descending = sortings.get(from).descending();
        for (int i = from; i < sortings.size(); i++) {
            boolean fits = sortings.get(i).descending() == descending
                    && (i == from || !sortings.get(i).nullable())
                    && values.get(i) != null;
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private Condition row(int from) {
        List<Field<?>> fields = new ArrayList<>();
        List<Field<?>> bounds = new ArrayList<>();
        for (int i = from; i < sortings.size(); i++) {
            fields.add(field(i));
            bounds.add(value(i));
        }
        boolean descending = sortings.get(from).descending();
        if (fields.size() == 1) {
            return beyond(from);
        }
        return descending
                ? DSL.row(fields).lessThan(DSL.row(bounds))
                : DSL.row(fields).greaterThan(DSL.row(bounds));
    }

    private Field<Object> field(int index) {
        return Rendering.sortable(
                sortings.get(index).field(), sortings.get(index).type());
    }

    private Field<Object> value(int index) {
        int number = Objects.requireNonNull(values.get(index));
        return Rendering.sortable(parameters.use(number), sortings.get(index).type());
    }
}
