package dev.ligature.spi;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.JSON;
import org.jspecify.annotations.Nullable;

/**
 * How values of one Java type are stored. A description only; the runtime knows how each {@link Kind} is bound and read
 * on each database. Immutable and safe for use by many threads.
 *
 * @param <T> the Java type as the user sees it
 */
public final class ColumnType<T> {

    /** The closed set of ways to store a value. */
    public enum Kind {
        /** {@code String}, with or without a maximal length. */
        TEXT,
        /** {@code Boolean}. */
        BOOLEAN,
        /** {@code Short}. */
        SHORT,
        /** {@code Integer}. */
        INTEGER,
        /** {@code Long}. */
        LONG,
        /** {@code Float}. */
        FLOAT,
        /** {@code Double}. */
        DOUBLE,
        /** {@code BigDecimal} of a precision and a scale. */
        DECIMAL,
        /** {@code LocalDate}. */
        DATE,
        /** {@code LocalTime} in microseconds. */
        TIME,
        /** {@code LocalDateTime} in microseconds. */
        DATE_TIME,
        /** {@code Instant} in microseconds. */
        INSTANT,
        /** {@code OffsetDateTime} in microseconds; the instant is kept, and read in UTC. */
        OFFSET_DATE_TIME,
        /** {@code UUID}. */
        UUID,
        /** {@code byte[]}. */
        BYTES,
        /** {@code org.jooq.JSON}, kept as the text that was given. */
        JSON,
        /** An enum constant, by name. */
        ENUM,
        /** A list of strings, none of them null. */
        TEXT_LIST,
        /** A list of enum constants, by name, none of them null. */
        ENUM_LIST
    }

    /** Text of any length. */
    public static final ColumnType<String> TEXT = plain(Kind.TEXT);

    /** {@code boolean}. */
    public static final ColumnType<Boolean> BOOLEAN = plain(Kind.BOOLEAN);

    /** {@code short}. */
    public static final ColumnType<Short> SHORT = plain(Kind.SHORT);

    /** {@code int}. */
    public static final ColumnType<Integer> INTEGER = plain(Kind.INTEGER);

    /** {@code long}. */
    public static final ColumnType<Long> LONG = plain(Kind.LONG);

    /** {@code float}. */
    public static final ColumnType<Float> FLOAT = plain(Kind.FLOAT);

    /** {@code double}. */
    public static final ColumnType<Double> DOUBLE = plain(Kind.DOUBLE);

    /** {@code BigDecimal} of a module's own column, whose precision is not known here. */
    public static final ColumnType<BigDecimal> DECIMAL = plain(Kind.DECIMAL);

    /** {@code LocalDate}. */
    public static final ColumnType<LocalDate> DATE = plain(Kind.DATE);

    /** {@code LocalTime}. */
    public static final ColumnType<LocalTime> TIME = plain(Kind.TIME);

    /** {@code LocalDateTime}. */
    public static final ColumnType<LocalDateTime> DATE_TIME = plain(Kind.DATE_TIME);

    /** {@code Instant}. */
    public static final ColumnType<Instant> INSTANT = plain(Kind.INSTANT);

    /** {@code OffsetDateTime}. */
    public static final ColumnType<OffsetDateTime> OFFSET_DATE_TIME = plain(Kind.OFFSET_DATE_TIME);

    /** {@code UUID}. */
    public static final ColumnType<UUID> UUID = plain(Kind.UUID);

    /** {@code byte[]}. */
    public static final ColumnType<byte[]> BYTES = plain(Kind.BYTES);

    /** jOOQ's JSON. */
    public static final ColumnType<JSON> JSON = plain(Kind.JSON);

    /** {@code List<String>}. */
    public static final ColumnType<List<String>> TEXT_LIST = plain(Kind.TEXT_LIST);

    private final Kind kind;
    private final int length;
    private final int precision;
    private final int scale;
    private final @Nullable Function<Object, Object> toStored;
    private final @Nullable Function<Object, Object> fromStored;

    private ColumnType(
            Kind kind,
            int length,
            int precision,
            int scale,
            @Nullable Function<Object, Object> toStored,
            @Nullable Function<Object, Object> fromStored) {
        this.kind = kind;
        this.length = length;
        this.precision = precision;
        this.scale = scale;
        this.toStored = toStored;
        this.fromStored = fromStored;
    }

    private static <T> ColumnType<T> plain(Kind kind) {
        return new ColumnType<>(kind, 0, 0, 0, null, null);
    }

    /** Text of at most {@code length} UTF-16 units. */
    public static ColumnType<String> varchar(int length) {
        return new ColumnType<>(Kind.TEXT, length, 0, 0, null, null);
    }

    /** Decimal numbers of {@code precision} digits in all, {@code scale} of them after the point. */
    public static ColumnType<BigDecimal> decimal(int precision, int scale) {
        return new ColumnType<>(Kind.DECIMAL, 0, precision, scale, null, null);
    }

    /** Constants of an enum, stored by name. */
    public static <E extends Enum<E>> ColumnType<E> enumeration(Function<String, E> valueOf) {
        return new ColumnType<>(Kind.ENUM, 0, 0, 0, e -> ((Enum<?>) e).name(), name -> valueOf.apply((String) name));
    }

    /** Lists of constants of an enum, stored by name. */
    public static <E extends Enum<E>> ColumnType<List<E>> enumerationList(Function<String, E> valueOf) {
        return new ColumnType<>(
                Kind.ENUM_LIST,
                0,
                0,
                0,
                list -> ((List<?>) list).stream().map(e -> ((Enum<?>) e).name()).toList(),
                names -> ((List<?>) names)
                        .stream().map(name -> valueOf.apply((String) name)).toList());
    }

    /** A type of the user's own around one of the others, such as {@code record ProductId(String value)}. */
    @SuppressWarnings("unchecked")
    public static <W, S> ColumnType<W> wrapped(ColumnType<S> stored, Function<W, S> unwrap, Function<S, W> wrap) {
        if (stored.toStored != null) {
            throw new IllegalArgumentException("a wrapper is around a plain type");
        }
        return new ColumnType<>(
                stored.kind,
                stored.length,
                stored.precision,
                stored.scale,
                (Function<Object, Object>) (Function<?, ?>) unwrap,
                (Function<Object, Object>) (Function<?, ?>) wrap);
    }

    /** How the value is stored. */
    public Kind kind() {
        return kind;
    }

    /** The maximal length of text in UTF-16 units; 0 for any. */
    public int length() {
        return length;
    }

    /** The digits of a decimal number in all; 0 if not known. */
    public int precision() {
        return precision;
    }

    /** The digits of a decimal number after the point. */
    public int scale() {
        return scale;
    }

    /** The value as its kind stores it: a wrapper's content, an enum's name. */
    public Object toStored(Object value) {
        return toStored == null ? value : Objects.requireNonNull(toStored.apply(value), "the wrapped value is null");
    }

    /** The user's value of what was stored. */
    @SuppressWarnings("unchecked")
    public T fromStored(Object stored) {
        return (T) (fromStored == null ? stored : fromStored.apply(stored));
    }
}
