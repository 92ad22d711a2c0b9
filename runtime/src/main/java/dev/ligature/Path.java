package dev.ligature;

import dev.ligature.spi.Column;
import dev.ligature.spi.Node;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * A typed path to a property of a model or a column of a link, from which conditions and orders are made. Immutable.
 *
 * <p>A condition on a linked record means <em>there is a linked record such that</em>. Conditions are always true or
 * false: where the value is null, every comparison is false.
 *
 * <p>The database compares: text by the order of its collation, enum constants by name. What a value is compared with has
 * to be a value that the column could hold; a query refuses any other with an {@link IllegalArgumentException}, and
 * comparisons that the type does not have, such as an order of JSON, with an {@link UnsupportedQueryException}.
 *
 * @param <T> the type of the value
 */
public class Path<T> {

    private final Node node;
    private final Column<T> column;

    /** For generated code. */
    public Path(Node node, Column<T> column) {
        this.node = Objects.requireNonNull(node, "node");
        this.column = Objects.requireNonNull(column, "column");
    }

    /** The value equals {@code value}. */
    public final Condition eq(T value) {
        return compare(Condition.Operator.EQ, value);
    }

    /** There is a value, and it is not {@code value}. */
    public final Condition ne(T value) {
        return compare(Condition.Operator.NE, value);
    }

    /** The value is one of {@code values}; false if there are none. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Condition in(T... values) {
        return in(Arrays.asList(values));
    }

    /** The value is one of {@code values}; false if there are none. */
    public final Condition in(Collection<? extends T> values) {
        return new Condition.Comparison(node, column, Condition.Operator.IN, List.copyOf(values));
    }

    /** The value is less than {@code value}. */
    public final Condition lt(T value) {
        return compare(Condition.Operator.LT, value);
    }

    /** The value is {@code value} or less. */
    public final Condition le(T value) {
        return compare(Condition.Operator.LE, value);
    }

    /** The value is greater than {@code value}. */
    public final Condition gt(T value) {
        return compare(Condition.Operator.GT, value);
    }

    /** The value is {@code value} or greater. */
    public final Condition ge(T value) {
        return compare(Condition.Operator.GE, value);
    }

    /** The value is {@code low}, {@code high}, or between them. */
    public final Condition between(T low, T high) {
        return new Condition.Comparison(node, column, Condition.Operator.BETWEEN, List.of(given(low), given(high)));
    }

    /** There is a record, and it has no value here. */
    public final Condition isNull() {
        return new Condition.Comparison(node, column, Condition.Operator.IS_NULL, List.of());
    }

    /** The smallest value first, records without a value last. */
    public final Order asc() {
        return new Order(node, column, false);
    }

    /** The greatest value first, records without a value last. */
    public final Order desc() {
        return new Order(node, column, true);
    }

    final Condition compare(Condition.Operator operator, T value) {
        return new Condition.Comparison(node, column, operator, List.of(given(value)));
    }

    private static <T> T given(T value) {
        return Objects.requireNonNull(value, "value: use isNull() to ask for missing values");
    }
}
