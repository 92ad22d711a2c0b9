package dev.ligature.text;

import dev.ligature.InvalidQueryException;
import dev.ligature.jdbc.ValueCheck;
import dev.ligature.jdbc.ValueText;
import dev.ligature.spi.Column;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The values that a caller compares with. */
final class Values {

    private Values() {}

    /**
     * A value as its column has it: text is read as the column's type, and numbers are taken as far as they fit.
     *
     * @throws InvalidQueryException if the column has no such value
     */
    static Object of(Column<?> column, @Nullable Object given) {
        if (given == null) {
            throw new InvalidQueryException(
                    "%s is compared with nothing: isNull asks for missing values".formatted(column.name()), null);
        }
        try {
            Object value = value(column, given);
            ValueCheck.bound(column.name(), column.type(), value);
            return value;
        } catch (IllegalArgumentException | ClassCastException e) {
            throw new InvalidQueryException(
                    "%s is no value of %s, which is of the type %s"
                            .formatted(
                                    Names.quoted(given.toString()),
                                    column.name(),
                                    column.type().kind()),
                    e);
        }
    }

    private static Object value(Column<?> column, Object given) {
        if (given instanceof String || given instanceof Number) {
            String text = given instanceof BigDecimal decimal ? decimal.toPlainString() : given.toString();
            return ValueText.parse(column.type(), text);
        }
        return given;
    }
}
