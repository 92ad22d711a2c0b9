package dev.ligature.jdbc;

import dev.ligature.spi.ColumnType;
import dev.ligature.spi.ColumnType.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.UUID;
import org.jooq.JSON;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what a column cannot hold, before it reaches a database that would round it, cut it, or answer in its own
 * way. Every problem is an {@link IllegalArgumentException} that begins with the parameter's name.
 */
public final class ValueCheck {

    private static final int NANOS_PER_MICRO = 1_000;
    private static final int LAST_YEAR = 9999;
    private static final int MOST_DIGITS_BEFORE = 131_072;
    private static final int MOST_DIGITS_AFTER = 16_383;

    private ValueCheck() {}

    /** The stored form of a value that is not null. */
    public static Object stored(String parameter, ColumnType<?> type, Object value) {
        Object stored = unwrapped(parameter, type, value);
        Kind kind = type.kind();
        switch (kind) {
            case TEXT, ENUM -> text(parameter, type.length(), is(String.class, parameter, stored));
            case BOOLEAN -> is(Boolean.class, parameter, stored);
            case SHORT -> is(Short.class, parameter, stored);
            case INTEGER -> is(Integer.class, parameter, stored);
            case LONG -> is(Long.class, parameter, stored);
            case FLOAT -> is(Float.class, parameter, stored);
            case DOUBLE -> is(Double.class, parameter, stored);
            case DECIMAL -> {
                return decimal(parameter, type, is(BigDecimal.class, parameter, stored));
            }
            case DATE -> year(parameter, is(LocalDate.class, parameter, stored).getYear());
            case TIME -> micros(parameter, is(LocalTime.class, parameter, stored));
            case DATE_TIME -> dateTime(parameter, is(LocalDateTime.class, parameter, stored));
            case INSTANT -> instant(parameter, is(Instant.class, parameter, stored));
            case OFFSET_DATE_TIME ->
                instant(parameter, is(OffsetDateTime.class, parameter, stored).toInstant());
            case UUID -> is(UUID.class, parameter, stored);
            case BYTES -> is(byte[].class, parameter, stored);
            case JSON -> json(parameter, is(JSON.class, parameter, stored));
            case TEXT_LIST, ENUM_LIST -> {
                return list(parameter, is(List.class, parameter, stored));
            }
        }
        return stored;
    }

    /** The stored form of a bound of an order, which may be longer than the column's texts and decimals. */
    public static Object bound(String parameter, ColumnType<?> type, Object value) {
        Object bound = unwrapped(parameter, type, value);
        if (bound instanceof String text && type.kind() == Kind.TEXT) {
            text(parameter, 0, text);
            return bound;
        }
        return type.kind() == Kind.DECIMAL
                ? unlimited(parameter, is(BigDecimal.class, parameter, bound))
                : stored(parameter, type, value);
    }

    private static Object unwrapped(String parameter, ColumnType<?> type, Object value) {
        try {
            return type.toStored(value);
        } catch (ClassCastException raw) {
            throw new IllegalArgumentException(
                    "%s must not be a %s".formatted(parameter, value.getClass().getName()), raw);
        } catch (NullPointerException missing) {
            throw new IllegalArgumentException("%s must not hold null".formatted(parameter), missing);
        }
    }

    private static <T> T is(Class<T> expected, String parameter, Object value) {
        if (!expected.isInstance(value)) {
            throw new IllegalArgumentException("%s must be a %s, not a %s"
                    .formatted(
                            parameter,
                            expected.getSimpleName(),
                            value.getClass().getSimpleName()));
        }
        return expected.cast(value);
    }

    private static void text(String parameter, int length, String text) {
        if (length > 0 && text.length() > length) {
            throw new IllegalArgumentException(
                    "%s must have at most %d characters, not %d".formatted(parameter, length, text.length()));
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new IllegalArgumentException(parameter + " must not contain the character NUL");
            }
            if (Character.isSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
                    throw new IllegalArgumentException(parameter + " must not contain half a surrogate pair");
                }
                i++;
            }
        }
    }

    private static BigDecimal decimal(String parameter, ColumnType<?> type, BigDecimal value) {
        if (type.precision() == 0) {
            return unlimited(parameter, value);
        }
        // what is out of range by far is not scaled, which would take minutes for some numbers of a few characters
        if (digitsBefore(value) > type.precision() - type.scale()) {
            throw tooManyDigits(parameter, type);
        }
        if (digitsBefore(value) <= -type.scale()) {
            throw tooFine(parameter, type, null);
        }
        BigDecimal scaled;
        try {
            scaled = value.setScale(type.scale(), RoundingMode.UNNECESSARY);
        } catch (ArithmeticException rounding) {
            throw tooFine(parameter, type, rounding);
        }
        if (scaled.precision() > type.precision()) {
            throw tooManyDigits(parameter, type);
        }
        return scaled;
    }

    /** Within what a {@code numeric} of PostgreSQL can hold; no database holds more. */
    private static BigDecimal unlimited(String parameter, BigDecimal value) {
        if (digitsBefore(value) > MOST_DIGITS_BEFORE || value.scale() > MOST_DIGITS_AFTER) {
            throw new IllegalArgumentException("%s must have at most %d digits before the point and %d after it"
                    .formatted(parameter, MOST_DIGITS_BEFORE, MOST_DIGITS_AFTER));
        }
        return value;
    }

    /** How many digits there are before the point; for numbers less than one, zero or how many zeros follow it, negated. */
    private static long digitsBefore(BigDecimal value) {
        return value.signum() == 0 ? 0 : (long) value.precision() - value.scale();
    }

    private static IllegalArgumentException tooFine(
            String parameter, ColumnType<?> type, @Nullable ArithmeticException cause) {
        return new IllegalArgumentException(
                "%s must have at most %d digits after the point".formatted(parameter, type.scale()), cause);
    }

    private static IllegalArgumentException tooManyDigits(String parameter, ColumnType<?> type) {
        return new IllegalArgumentException("%s must have at most %d digits, %d of them after the point"
                .formatted(parameter, type.precision(), type.scale()));
    }

    private static void dateTime(String parameter, LocalDateTime value) {
        year(parameter, value.getYear());
        micros(parameter, value);
    }

    private static void instant(String parameter, Instant value) {
        if (value.isBefore(Limits.FIRST) || value.isAfter(Limits.LAST)) {
            year(parameter, Integer.MAX_VALUE);
        }
        micros(parameter, value);
    }

    private static void micros(String parameter, TemporalAccessor value) {
        if (value.get(ChronoField.NANO_OF_SECOND) % NANOS_PER_MICRO != 0) {
            throw new IllegalArgumentException(parameter + " must not be finer than microseconds");
        }
    }

    private static void year(String parameter, int year) {
        if (year < 1 || year > LAST_YEAR) {
            throw new IllegalArgumentException("%s must be in the years 1 to %d".formatted(parameter, LAST_YEAR));
        }
    }

    private static void json(String parameter, JSON value) {
        text(parameter, 0, value.data());
        if (!JsonSyntax.accepts(value.data())) {
            throw new IllegalArgumentException(parameter + " must be JSON");
        }
    }

    private static List<?> list(String parameter, List<?> values) {
        for (Object element : values) {
            if (element == null) {
                throw new IllegalArgumentException(parameter + " must not contain null");
            }
            text(parameter, 0, is(String.class, parameter, element));
        }
        return List.copyOf(values);
    }

    private static final class Limits {
        static final Instant FIRST = LocalDate.of(1, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
        static final Instant LAST =
                LocalDate.of(LAST_YEAR, 12, 31).atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC);
    }
}
