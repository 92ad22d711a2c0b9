package dev.ligature.store;

import dev.ligature.spi.Column;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jooq.JSON;
import org.jspecify.annotations.Nullable;

/** Whether stored values are the same to a database. */
final class Same {

    private Same() {}

    /** Whether {@code found}, which has all columns, has the values that {@code wanted} gives. */
    static boolean values(Row wanted, Row found) {
        List<Column<?>> given = wanted.given().columns();
        for (int i = 0; i < given.size(); i++) {
            if (!value(wanted.value(i), found.value(given.get(i).index()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean value(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return one == other;
        }
        if (one instanceof byte[] bytes) {
            return Arrays.equals(bytes, (byte[]) other);
        }
        if (one instanceof BigDecimal decimal) {
            return decimal.compareTo((BigDecimal) other) == 0;
        }
        if (one instanceof OffsetDateTime time) {
            return time.isEqual((OffsetDateTime) other);
        }
        if (one instanceof JSON json) {
            return json.data().equals(((JSON) other).data());
        }
        // not equal as objects: zero and minus zero
        return one.equals(other)
                || (one instanceof Double number && number.doubleValue() == (Double) other)
                || (one instanceof Float small && small.floatValue() == (Float) other);
    }
}
