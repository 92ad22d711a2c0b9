package dev.ligature.processor.random;

import dev.ligature.spi.Column;
import dev.ligature.spi.ColumnType.Kind;
import dev.ligature.spi.Values;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.JSON;
import org.jspecify.annotations.Nullable;

/** A value for each column. */
record Samples(List<Column<?>> columns) implements Values {

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as in what it implements
    public <T extends @Nullable Object> T get(int index) {
        Column<?> column = columns.get(index);
        return (T) column.type().fromStored(value(column));
    }

    /** A value as it is stored; a decimal may have no digit before its point. */
    static Object value(Column<?> column) {
        boolean fraction = column.type().kind() == Kind.DECIMAL
                && column.type().precision() == column.type().scale();
        return fraction ? BigDecimal.ZERO : value(column.type().kind());
    }

    /** One of several different keys. */
    static Object key(Kind kind, int number) {
        return switch (kind) {
            case TEXT -> "k" + number;
            case SHORT -> (short) number;
            case INTEGER -> number;
            case LONG -> (long) number;
            case UUID -> new UUID(0, number);
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    private static Object value(Kind kind) {
        return switch (kind) {
            case TEXT -> "k";
            case BOOLEAN -> true;
            case SHORT -> (short) 1;
            case INTEGER -> 1;
            case LONG -> 1L;
            case FLOAT -> 1f;
            case DOUBLE -> 1d;
            case DECIMAL -> BigDecimal.ONE;
            case DATE -> LocalDate.EPOCH;
            case TIME -> LocalTime.NOON;
            case DATE_TIME -> LocalDateTime.of(LocalDate.EPOCH, LocalTime.NOON);
            case INSTANT -> Instant.EPOCH;
            case OFFSET_DATE_TIME -> OffsetDateTime.parse("2026-01-01T00:00:00Z");
            case UUID -> new UUID(1, 2);
            case BYTES -> new byte[] {1};
            case JSON -> JSON.json("{}");
            case ENUM -> "A";
            case TEXT_LIST -> List.of("a");
            case ENUM_LIST -> List.of("A");
        };
    }
}
