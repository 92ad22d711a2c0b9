package dev.ligature.text;

import dev.ligature.Condition;
import dev.ligature.InvalidQueryException;
import dev.ligature.graph.ComparedValues;
import dev.ligature.jdbc.ValueText;
import dev.ligature.spi.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values that a caller compares with. */
final class Values {

    private static final String IN = "in";

    private Values() {}

    /** The values given for an operator, of which {@code in} takes a collection, too. */
    static Collection<? extends @Nullable Object> given(@Nullable String operator, @Nullable Object[] values) {
        return IN.equals(operator) && values.length == 1 && values[0] instanceof Collection<?> several
                ? several
                : Arrays.asList(values);
    }

    /**
     * Values as a column has them: text is read as the column's type, and numbers are taken as far as they fit.
     *
     * @throws InvalidQueryException if the column has no such value
     */
    static List<Object> of(
            Column<?> column, Condition.Operator operator, Collection<? extends @Nullable Object> given) {
        List<Object> values = new ArrayList<>(given.size());
        given.forEach(one -> values.add(of(column, operator, one)));
        return List.copyOf(values);
    }

    private static Object of(Column<?> column, Condition.Operator operator, @Nullable Object given) {
        if (given == null) {
            throw new InvalidQueryException(
                    "%s cannot be compared with null; use isNull".formatted(column.name()), null);
        }
        try {
            Object value = ValueText.given(column.type(), given);
            ComparedValues.check(column, operator, value);
            return value;
        } catch (IllegalArgumentException | ClassCastException e) {
            throw new InvalidQueryException(
                    "%s is not a value of %s (%s)"
                            .formatted(
                                    Names.quoted(given.toString()),
                                    column.name(),
                                    column.type().kind()),
                    e);
        }
    }
}
