package dev.ligature.processor.ledger;

import dev.ligature.processor.model.JsonText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Values as expressions of standard SQL. Each is parsed as a value of its type and printed anew, so that nothing of the
 * user's text becomes SQL but text literals, which are quoted.
 */
final class Literals {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 6, true)
            .toFormatter();

    private Literals() {}

    /** Text, in single quotes if all of it is plain; what a checkout or a setting could change is written by number. */
    static String text(String value) {
        boolean plain = value.chars().allMatch(c -> c >= ' ' && c != 0x7F && c != '\\');
        String doubled = value.replace("'", "''");
        return plain ? "'" + doubled + "'" : "U&'" + escaped(doubled) + "'";
    }

    private static String escaped(String value) {
        return value.chars()
                .mapToObj(
                        c -> c < ' ' || c == 0x7F ? "\\%04X".formatted(c) : c == '\\' ? "\\\\" : Character.toString(c))
                .collect(Collectors.joining());
    }

    /** Of every type but lists, bytes and JSON, which databases write in their own ways. */
    static String standard(StoredType type, String canonical) {
        return switch (type.kind()) {
            case TEXT, ENUM -> text(canonical);
            case BOOLEAN -> String.valueOf(Boolean.parseBoolean(canonical));
            case SHORT, INTEGER, LONG -> String.valueOf(Long.parseLong(canonical));
            case FLOAT -> floating("real", Double.parseDouble(canonical), canonical);
            case DOUBLE -> floating("double precision", Double.parseDouble(canonical), canonical);
            case DECIMAL -> new BigDecimal(canonical).toPlainString();
            case DATE -> "date '" + date(LocalDate.parse(canonical)) + "'";
            case TIME -> "time '" + TIME.format(LocalTime.parse(canonical)) + "'";
            case DATE_TIME -> "timestamp '" + dateTime(LocalDateTime.parse(canonical)) + "'";
            case INSTANT -> moment(Instant.parse(canonical));
            case OFFSET_DATE_TIME -> moment(OffsetDateTime.parse(canonical).toInstant());
            case UUID -> "uuid '" + UUID.fromString(canonical) + "'";
            case BYTES, JSON, TEXT_LIST, ENUM_LIST -> throw new IllegalArgumentException(type.text());
        };
    }

    /** Numbers as they are; what is no number by its name. */
    private static String floating(String type, double value, String canonical) {
        return Double.isFinite(value)
                ? new BigDecimal(canonical).toString()
                : "cast('" + Double.toString(value) + "' as " + type + ")";
    }

    private static String date(LocalDate date) {
        return DATE.format(date);
    }

    private static String dateTime(LocalDateTime value) {
        return date(value.toLocalDate()) + " " + TIME.format(value.toLocalTime());
    }

    private static String moment(Instant value) {
        return "timestamp with time zone '" + dateTime(LocalDateTime.ofInstant(value, ZoneOffset.UTC)) + "+00:00'";
    }

    /** The elements of a list as text literals in square brackets. */
    static String array(String canonical) {
        List<String> elements = JsonText.strings(canonical).orElseThrow(() -> new IllegalArgumentException(canonical));
        return elements.stream().map(Literals::text).collect(Collectors.joining(", ", "array[", "]"));
    }
}
