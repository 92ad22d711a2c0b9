package dev.ligature.processor.ledger;

import dev.ligature.processor.model.JsonText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
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

    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS");
    private static final MathContext DIGITS_OF_DOUBLE = new MathContext(17);

    private Literals() {}

    /** Text, in single quotes if all of it is plain; what a checkout or a setting could change is written by number. */
    static String text(String value) {
        String doubled = value.replace("'", "''");
        return isPlain(value) ? "'" + doubled + "'" : "U&'" + escaped(doubled) + "'";
    }

    /** Whether text means the same on all databases, whatever their settings are and whoever has copied the script. */
    static boolean isPlain(String value) {
        return value.chars().allMatch(c -> c >= ' ' && c != 0x7F && c != '\\');
    }

    /** The bytes of text in UTF-8, two hexadecimal digits each. */
    static String hex(String value) {
        return HexFormat.of().formatHex(value.getBytes(StandardCharsets.UTF_8));
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

    /**
     * Where there are fewer types than kinds of values: text, numbers, and times that are written with six digits after the
     * point, so that the order of texts is that of times.
     *
     * @param text makes an expression of text
     */
    static String simple(StoredType type, String canonical, UnaryOperator<String> text) {
        return switch (type.kind()) {
            case TEXT, ENUM, JSON -> text.apply(canonical);
            case TEXT_LIST, ENUM_LIST -> text.apply(JsonText.array(strings(canonical)));
            case SHORT, INTEGER, LONG -> standard(type, canonical);
            case FLOAT -> ofDouble(Float.parseFloat(canonical), canonical);
            case DOUBLE -> ofDouble(Double.parseDouble(canonical), canonical);
            case DATE -> text(date(LocalDate.parse(canonical)));
            case TIME -> text(MICROS.format(LocalTime.parse(canonical)));
            case DATE_TIME -> text(micros(LocalDateTime.parse(canonical)));
            case INSTANT -> text(micros(LocalDateTime.ofInstant(Instant.parse(canonical), ZoneOffset.UTC)));
            case OFFSET_DATE_TIME ->
                text(micros(
                        LocalDateTime.ofInstant(OffsetDateTime.parse(canonical).toInstant(), ZoneOffset.UTC)));
            case UUID -> text(UUID.fromString(canonical).toString());
            case BOOLEAN, DECIMAL, BYTES -> throw new IllegalArgumentException(type.text());
        };
    }

    private static String micros(LocalDateTime value) {
        return date(value.toLocalDate()) + " " + MICROS.format(value.toLocalTime());
    }

    /** The digits as written, or those that are enough to tell the value from all others; with an exponent, lest it be a decimal. */
    private static String ofDouble(double value, String canonical) {
        BigDecimal written = new BigDecimal(canonical);
        boolean asWritten = written.precision() <= DIGITS_OF_DOUBLE.getPrecision() && written.doubleValue() == value;
        BigDecimal digits = asWritten ? written : new BigDecimal(value).round(DIGITS_OF_DOUBLE);
        String text = digits.stripTrailingZeros().toString();
        return text.contains("E") ? text : text + "E0";
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
        return strings(canonical).stream().map(Literals::text).collect(Collectors.joining(", ", "array[", "]"));
    }

    private static List<String> strings(String canonical) {
        return JsonText.strings(canonical).orElseThrow(() -> new IllegalArgumentException(canonical));
    }
}
