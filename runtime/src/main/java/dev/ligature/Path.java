package dev.ligature;

import dev.ligature.jdbc.PathField;
import dev.ligature.spi.Column;
import dev.ligature.spi.Node;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * A typed path to a property of a model or a column of a link, from which conditions and orders are made. Immutable.
 *
 * <p>A condition on a linked record means <em>there is a linked record such that</em>. Conditions are always true or
 * false: where the value is null, every comparison is false.
 *
 * <p>The database compares: text by the order of its collation, enum constants by name. What a value equals has to be a
 * value that the column could hold; a query refuses any other with an {@link IllegalArgumentException}. What it is less or
 * greater than may have more digits or characters than the column: {@code lt(Instant.now())} is exact for the microseconds
 * that columns hold. Comparisons that the type does not have, such as an order of JSON, are an
 * {@link UnsupportedQueryException}. What is compared with is never null ({@link IllegalArgumentException}).
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
        return in(Arrays.asList(given(values)));
    }

    /** The value is one of {@code values}; false if there are none. */
    public final Condition in(Collection<? extends T> values) {
        given(values).forEach(Path::given);
        return new Condition.Comparison(node, column, Condition.Operator.IN, List.copyOf(values));
    }

    /** The value is less than {@code value}. */
    public final Condition lt(T value) {
        return bounded(Condition.Operator.LT, value);
    }

    /** The value is {@code value} or less. */
    public final Condition le(T value) {
        return bounded(Condition.Operator.LE, value);
    }

    /** The value is greater than {@code value}. */
    public final Condition gt(T value) {
        return bounded(Condition.Operator.GT, value);
    }

    /** The value is {@code value} or greater. */
    public final Condition ge(T value) {
        return bounded(Condition.Operator.GE, value);
    }

    /** The value is {@code low}, {@code high}, or between them. */
    public final Condition between(T low, T high) {
        if (Micros.isFiner(given(low)) || Micros.isFiner(given(high))) {
            return ge(low).and(le(high));
        }
        return new Condition.Comparison(node, column, Condition.Operator.BETWEEN, List.of(low, high));
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

    /** The value as a field of jOOQ, for {@link ViewQuery#whereSql} alone. */
    public final Field<T> field() {
        return new PathField<>(node, column);
    }

    final Condition compare(Condition.Operator operator, T value) {
        return new Condition.Comparison(node, column, operator, List.of(given(value)));
    }

    /** No value lies between a bound that is finer than microseconds and the next one below. */
    private Condition bounded(Condition.Operator operator, T bound) {
        if (!Micros.isFiner(given(bound))) {
            return compare(operator, bound);
        }
        boolean upper = operator == Condition.Operator.LT || operator == Condition.Operator.LE;
        Condition.Operator rounded = upper ? Condition.Operator.LE : Condition.Operator.GT;
        return new Condition.Comparison(node, column, rounded, List.of(Micros.floor(bound)));
    }

    private static <V> V given(@Nullable V value) {
        if (value == null) {
            throw new IllegalArgumentException(
                    "What is compared with must not be null; isNull() asks for missing values");
        }
        return value;
    }
}
