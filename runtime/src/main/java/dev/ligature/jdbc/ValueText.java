package dev.ligature.jdbc;

import dev.ligature.spi.ColumnType;
import dev.ligature.spi.ColumnType.Kind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.JSON;
import org.jspecify.annotations.Nullable;

/** Values as text, as cursors and callers from outside of Java give them: numbers in digits, times as ISO 8601 has them. */
public final class ValueText {

    private static final int MOST_DIGITS = 1_000;
    private static final Set<Kind> NUMBERS =
            EnumSet.of(Kind.SHORT, Kind.INTEGER, Kind.LONG, Kind.FLOAT, Kind.DOUBLE, Kind.DECIMAL);
    private static final Pattern FLOATING =
            Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?|NaN|[-+]?Infinity");

    private ValueText() {}

    /** The text of a value. */
    public static String write(ColumnType<?> type, Object value) {
        return ofStored(type.toStored(value));
    }

    /** The text of a stored value of which {@link #stored} makes it again. */
    public static String ofStored(Object stored) {
        return stored instanceof BigDecimal decimal ? decimal.toPlainString() : stored.toString();
    }

    /** A stored value of any kind, for JSON: a list as a list, bytes in Base64, anything else as its text. */
    public static Object toJson(Object stored) {
        if (stored instanceof List<?>) {
            return stored;
        }
        if (stored instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        return stored instanceof JSON json ? json.data() : ofStored(stored);
    }

    /**
     * The stored value that {@link #toJson} has made that of.
     *
     * @throws DateTimeParseException if it is no time of that kind
     * @throws IllegalArgumentException if it is otherwise no value of that kind
     */
    public static Object fromJson(ColumnType.Kind kind, Object json) {
        if (json instanceof List<?> list && (kind == Kind.TEXT_LIST || kind == Kind.ENUM_LIST)) {
            return list.stream().map(element -> text(kind, element)).toList();
        }
        String text = text(kind, json);
        return switch (kind) {
            case BYTES -> Base64.getDecoder().decode(text);
            case JSON -> JSON.valueOf(text);
            default -> stored(kind, text);
        };
    }

    private static String text(ColumnType.Kind kind, @Nullable Object json) {
        if (json instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("not a value of the type %s".formatted(kind));
    }

    /**
     * A value as a caller from outside of Java has it: text, and numbers where numbers are stored, are read as the type has them, floating
     * ones as the nearest. A bare stored value is wrapped in the user's type. Anything else is as it is, and not looked at.
     *
     * @throws IllegalArgumentException if the type has no such value
     */
    public static Object given(ColumnType<?> type, Object given) {
        if (given instanceof String text) {
            return parse(type, text);
        }
        if (given instanceof Number && NUMBERS.contains(type.kind())) {
            return parse(
                    type, given instanceof BigDecimal decimal ? limited(decimal).toPlainString() : given.toString());
        }
        try {
            return isOwn(type, given) ? given : type.fromStored(given);
        } catch (ClassCastException foreign) {
            throw new IllegalArgumentException("not a value of the type %s".formatted(type.kind()), foreign);
        }
    }

    private static boolean isOwn(ColumnType<?> type, Object given) {
        try {
            type.toStored(given);
            return true;
        } catch (NullPointerException empty) {
            return true;
        } catch (ClassCastException stored) {
            return false;
        }
    }

    /**
     * The value of a text.
     *
     * @throws IllegalArgumentException if the type has no such value
     */
    public static Object parse(ColumnType<?> type, String text) {
        try {
            return type.fromStored(stored(type.kind(), text));
        } catch (DateTimeParseException | NumberFormatException e) {
            throw new IllegalArgumentException("not a value of the type %s".formatted(type.kind()), e);
        }
    }

    /**
     * The value of a text as a kind stores it; as {@link #parse} without the user's own types.
     *
     * @throws DateTimeParseException if it is no time of that kind
     * @throws IllegalArgumentException if it is otherwise no value of that kind
     */
    public static Object stored(ColumnType.Kind kind, String text) {
        return switch (kind) {
            case TEXT, ENUM -> text;
            case BOOLEAN -> bool(text);
            case SHORT -> Short.valueOf(text);
            case INTEGER -> Integer.valueOf(text);
            case LONG -> Long.valueOf(text);
            case FLOAT -> floating(text, Float.valueOf(text));
            case DOUBLE -> floating(text, Double.valueOf(text));
            case DECIMAL -> decimal(text);
            case DATE -> LocalDate.parse(text);
            case TIME -> LocalTime.parse(text);
            case DATE_TIME -> LocalDateTime.parse(text);
            case INSTANT -> Instant.parse(text);
            case OFFSET_DATE_TIME -> OffsetDateTime.parse(text);
            case UUID -> uuid(text);
            case BYTES, JSON, TEXT_LIST, ENUM_LIST ->
                throw new IllegalArgumentException("values of the type %s are not given as text".formatted(kind));
        };
    }

    private static Boolean bool(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        throw new IllegalArgumentException("true or false");
    }

    /** Refuses what Java's literals may have beside digits, and numbers so large that they would become infinite. */
    private static Number floating(String text, Number number) {
        boolean named = text.endsWith("Infinity");
        if (Double.isInfinite(number.doubleValue()) != named
                || !FLOATING.matcher(text).matches()) {
            throw new IllegalArgumentException("not a number, or too large");
        }
        return number;
    }

    private static UUID uuid(String text) {
        UUID uuid = UUID.fromString(text);
        if (!uuid.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("not a UUID");
        }
        return uuid;
    }

    private static BigDecimal decimal(String text) {
        if (text.length() > 2 * MOST_DIGITS) {
            throw new IllegalArgumentException("more than %d digits".formatted(MOST_DIGITS));
        }
        return limited(new BigDecimal(text));
    }

    /** Without an exponent of millions of digits. */
    private static BigDecimal limited(BigDecimal decimal) {
        if (Math.abs((long) decimal.scale()) > MOST_DIGITS || decimal.precision() > MOST_DIGITS) {
            throw new IllegalArgumentException("more than %d digits".formatted(MOST_DIGITS));
        }
        return decimal;
    }
}
