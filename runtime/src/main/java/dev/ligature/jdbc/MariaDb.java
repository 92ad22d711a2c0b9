package dev.ligature.jdbc;

import dev.ligature.spi.ColumnType;
import dev.ligature.spi.ColumnType.Kind;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;

/**
 * What is peculiar to MariaDB. Instants are kept as date and time in UTC, since its own type for them ends in 2038; a UUID as
 * text, since its own type refuses some; {@code float} as {@code double}, because the server shows six digits of the former;
 * lists as JSON.
 */
final class MariaDb {

    static final Map<Kind, Codec> CODECS = codecs();

    /** The collation of links, which tells all texts apart. */
    static final String COLLATION = "utf8mb4_nopad_bin";

    /** What {@link #pattern} takes their meaning from {@code %} and {@code _} with. */
    static final char ESCAPE = '!';

    private static final String TEXT = "longtext character set utf8mb4 collate " + COLLATION;

    private MariaDb() {}

    /** Error codes, see "MariaDB Error Code Reference". */
    static Failure failure(SQLException error) {
        return switch (error.getErrorCode()) {
            case 1062 -> Failure.UNIQUE_VIOLATION;
            case 1213 -> Failure.DEADLOCK;
            case 1020 -> Failure.SERIALIZATION;
            case 1205 -> Failure.LOCK_TIMEOUT;
            default -> Failure.OTHER;
        };
    }

    /** The type of the elements of a JSON array as {@code json_table} has to be told. */
    static String elementType(ColumnType<?> type) {
        return switch (type.kind()) {
            case TEXT, ENUM, BYTES, JSON, TEXT_LIST, ENUM_LIST -> TEXT;
            case BOOLEAN -> "boolean";
            case SHORT, INTEGER, LONG -> "bigint";
            case FLOAT, DOUBLE -> "double";
            case DECIMAL -> "decimal(%d, %d)".formatted(type.precision(), type.scale());
            case DATE -> "date";
            case TIME -> "time(6)";
            case DATE_TIME, INSTANT, OFFSET_DATE_TIME -> "datetime(6)";
            case UUID -> "char(36) character set ascii collate ascii_bin";
        };
    }

    /** A pattern whose escape is a backslash, with another: a setting decides what a backslash is to the server. */
    static String pattern(String like) {
        StringBuilder pattern = new StringBuilder(like.length());
        for (int i = 0; i < like.length(); i++) {
            char c = like.charAt(i);
            if (c == '\\') {
                char escaped = like.charAt(++i);
                pattern.append(escaped == '\\' ? "" : String.valueOf(ESCAPE)).append(escaped);
            } else {
                pattern.append(c == ESCAPE ? "!!" : String.valueOf(c));
            }
        }
        return pattern.toString();
    }

    private static Map<Kind, Codec> codecs() {
        Map<Kind, Codec> all = Codecs.plain(MariaDb::finite);
        all.put(Kind.INSTANT, moment(Instant.class::cast, time -> time.toInstant(ZoneOffset.UTC)));
        all.put(
                Kind.OFFSET_DATE_TIME,
                moment(value -> ((OffsetDateTime) value).toInstant(), time -> time.atOffset(ZoneOffset.UTC)));
        return all;
    }

    private static Codec moment(Function<Object, Instant> instant, Function<LocalDateTime, Object> read) {
        return new Codec(
                Types.TIMESTAMP,
                (s, i, v) -> s.setObject(i, LocalDateTime.ofInstant(instant.apply(v), ZoneOffset.UTC)),
                Codecs.mapped((row, i) -> row.getObject(i, LocalDateTime.class), read));
    }

    private static double finite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("must be finite, because MariaDB has no such number as " + value);
        }
        return value;
    }
}
