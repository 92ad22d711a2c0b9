package dev.ligature.jdbc;

import dev.ligature.UnsupportedQueryException;
import dev.ligature.spi.ColumnType.Kind;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;

/**
 * What is peculiar to SQLite, which has whole numbers, floating ones, text and bytes. All else is text: times so that the
 * order of the text is their order, instants in UTC, lists as JSON.
 */
final class Sqlite {

    static final Map<Kind, Codec> CODECS = codecs();

    /** What a double holds of any decimal. */
    static final int MOST_DIGITS = 15;

    private Sqlite() {}

    /** Error codes, see "Result and Error Codes"; the driver gives their lower eight bits. */
    static Failure failure(SQLException error) {
        return switch (error.getErrorCode()) {
            case 5, 6 -> Failure.LOCK_TIMEOUT;
            default -> Failure.OTHER;
        };
    }

    /**
     * The pattern of {@code glob} for one of {@code like} in which a backslash takes their meaning from {@code %} and
     * {@code _}: SQLite's own {@code like} takes large and small letters for the same.
     */
    static String glob(String like) {
        StringBuilder glob = new StringBuilder(like.length());
        for (int i = 0; i < like.length(); i++) {
            char c = like.charAt(i);
            switch (c) {
                case '%' -> glob.append('*');
                case '_' -> glob.append('?');
                case '\\' -> glob.append(like.charAt(++i));
                case '*', '?', '[' -> glob.append('[').append(c).append(']');
                default -> glob.append(c);
            }
        }
        return glob.toString();
    }

    /** See {@link Sortable}. */
    static void checkBound(Object stored) {
        if (stored instanceof BigDecimal decimal && decimal.stripTrailingZeros().precision() > MOST_DIGITS) {
            throw new UnsupportedQueryException(
                    "SQLite holds nothing against decimals of more than %d digits, such as %s"
                            .formatted(MOST_DIGITS, decimal),
                    null);
        }
    }

    private static Map<Kind, Codec> codecs() {
        Map<Kind, Codec> all = Codecs.plain(Sqlite::number);
        all.put(Kind.DECIMAL, text(BigDecimal::new));
        all.put(Kind.DATE, text(LocalDate::parse));
        all.put(Kind.TIME, text(LocalTime::parse));
        all.put(Kind.DATE_TIME, text(Sqlite::dateTime));
        all.put(Kind.INSTANT, text(text -> dateTime(text).toInstant(ZoneOffset.UTC)));
        all.put(Kind.OFFSET_DATE_TIME, text(text -> dateTime(text).atOffset(ZoneOffset.UTC)));
        return all;
    }

    private static LocalDateTime dateTime(String text) {
        return LocalDateTime.parse(text.replace(' ', 'T'));
    }

    private static Codec text(Function<String, Object> parse) {
        return new Codec(
                Types.VARCHAR,
                (s, i, v) -> s.setString(i, PlainValue.of(v).toString()),
                Codecs.mapped(ResultSet::getString, parse));
    }

    private static double number(double value) {
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException("must be a number, because SQLite takes NaN for null");
        }
        return value;
    }
}
