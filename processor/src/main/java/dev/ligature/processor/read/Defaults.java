package dev.ligature.processor.read;

import dev.ligature.processor.model.JsonText;
import dev.ligature.processor.model.ValueType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Parses defaults as values of their columns' types, and gives them back in one canonical text. */
final class Defaults {

    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,25}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,400}(\\.[0-9]{1,400})?([eE][+-]?[0-9]{1,4})?");
    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern HEX = Pattern.compile("([0-9a-fA-F]{2})*");
    private static final int LAST_YEAR = 9999;

    private Defaults() {}

    /** The value in canonical text; empty if the text is no value of the type. */
    static Optional<String> parse(ValueType type, String text) {
        return switch (type.kind()) {
            case TEXT -> text(text).filter(t -> type.length() == 0 || t.length() <= type.length());
            case BOOLEAN -> Optional.of(text).filter(t -> t.equals("true") || t.equals("false"));
            case SHORT -> integer(text, Short.MIN_VALUE, Short.MAX_VALUE);
            case INTEGER -> integer(text, Integer.MIN_VALUE, Integer.MAX_VALUE);
            case LONG -> integer(text, Long.MIN_VALUE, Long.MAX_VALUE);
            case FLOAT -> floating(text, number -> Double.valueOf(number.floatValue()));
            case DOUBLE -> floating(text, BigDecimal::doubleValue);
            case DECIMAL -> decimal(text, type.precision(), type.scale());
            case DATE -> temporal(() -> date(LocalDate.parse(text)).toString());
            case TIME -> temporal(() -> DateTimeFormatter.ISO_LOCAL_TIME.format(time(LocalTime.parse(text))));
            case DATE_TIME ->
                temporal(() -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(dateTime(LocalDateTime.parse(text))));
            case INSTANT -> temporal(() -> instant(Instant.parse(text)));
            case OFFSET_DATE_TIME ->
                temporal(() -> instant(OffsetDateTime.parse(text).toInstant()));
            case UUID ->
                Optional.of(text).filter(t -> UUID.matcher(t).matches()).map(t -> t.toLowerCase(Locale.ROOT));
            case BYTES ->
                Optional.of(text).filter(t -> HEX.matcher(t).matches()).map(t -> t.toLowerCase(Locale.ROOT));
            case JSON -> text(text).filter(JsonText::valid);
            case ENUM -> Optional.of(text).filter(type.constants()::contains);
            case TEXT_LIST -> list(text, item -> text(item).isPresent());
            case ENUM_LIST -> list(text, type.constants()::contains);
        };
    }

    /** Which texts are values of the type, for a sentence. */
    static String accepted(ValueType type) {
        return switch (type.kind()) {
            case TEXT ->
                type.length() == 0
                        ? "text without NUL and unpaired surrogates"
                        : "text of at most " + type.length() + " characters, without NUL and unpaired surrogates";
            case BOOLEAN -> "true or false";
            case SHORT -> integers(Short.MIN_VALUE, Short.MAX_VALUE);
            case INTEGER -> integers(Integer.MIN_VALUE, Integer.MAX_VALUE);
            case LONG -> integers(Long.MIN_VALUE, Long.MAX_VALUE);
            case FLOAT, DOUBLE -> "a finite number such as 1.5 or -2e10";
            case DECIMAL ->
                "a number such as 12.5 of at most " + (type.precision() - type.scale())
                        + " digits before the point and " + type.scale() + " after it";
            case DATE -> "a date such as 2026-01-31, in the years 1 to 9999";
            case TIME -> "a time such as 23:59 or 23:59:59.999999, no finer than microseconds";
            case DATE_TIME -> "a date and time such as 2026-01-31T23:59:59.999999, no finer than microseconds";
            case INSTANT -> "an instant such as 2026-01-31T23:59:59.999999Z, no finer than microseconds";
            case OFFSET_DATE_TIME ->
                "a date and time with an offset such as 2026-01-31T23:59:59.999999+01:00, no finer than microseconds";
            case UUID -> "a UUID such as 123e4567-e89b-12d3-a456-426614174000";
            case BYTES -> "bytes in hexadecimal, two digits each, such as 00ff";
            case JSON -> "a JSON value such as {\"a\": [1, true]}";
            case ENUM -> "one of " + String.join(", ", type.constants());
            case TEXT_LIST -> "a JSON array of strings such as [\"a\", \"b\"]";
            case ENUM_LIST -> "a JSON array of strings, each one of " + String.join(", ", type.constants());
        };
    }

    private static String integers(long from, long to) {
        return "a whole number from " + from + " to " + to;
    }

    private static Optional<String> text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean paired = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (c == 0 || (Character.isSurrogate(c) && !paired)) {
                return Optional.empty();
            }
            i += paired ? 1 : 0;
        }
        return Optional.of(text);
    }

    private static Optional<String> integer(String text, long from, long to) {
        return Optional.of(text)
                .filter(t -> INTEGER.matcher(t).matches())
                .map(BigDecimal::new)
                .filter(n -> n.compareTo(BigDecimal.valueOf(from)) >= 0 && n.compareTo(BigDecimal.valueOf(to)) <= 0)
                .map(BigDecimal::toPlainString);
    }

    /** The digits are kept as written, since the text of a double is not the same on every JDK. */
    private static Optional<String> floating(String text, Function<BigDecimal, Double> rounded) {
        return number(text)
                .filter(n -> Double.isFinite(rounded.apply(n)))
                .filter(n -> n.signum() == 0 || rounded.apply(n) != 0)
                .map(BigDecimal::toString);
    }

    private static Optional<String> decimal(String text, int precision, int scale) {
        return number(text)
                .filter(n -> n.signum() == 0 || (n.scale() <= scale && n.precision() - n.scale() <= precision - scale))
                .map(BigDecimal::toPlainString);
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.of(text)
                .filter(t -> NUMBER.matcher(t).matches())
                .map(BigDecimal::new)
                .map(BigDecimal::stripTrailingZeros);
    }

    private static Optional<String> list(String text, Predicate<String> item) {
        return JsonText.strings(text)
                .filter((List<String> items) -> items.stream().allMatch(item))
                .map(JsonText::array);
    }

    private static Optional<String> temporal(Supplier<String> parsed) {
        try {
            return Optional.of(parsed.get());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate date(LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > LAST_YEAR) {
            throw new DateTimeException("not a year of every database");
        }
        return date;
    }

    private static LocalTime time(LocalTime time) {
        if (!time.equals(time.truncatedTo(ChronoUnit.MICROS))) {
            throw new DateTimeException("finer than microseconds");
        }
        return time;
    }

    private static LocalDateTime dateTime(LocalDateTime dateTime) {
        date(dateTime.toLocalDate());
        time(dateTime.toLocalTime());
        return dateTime;
    }

    private static String instant(Instant instant) {
        dateTime(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
        return instant.toString();
    }
}
