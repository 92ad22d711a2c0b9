package dev.ligature.jdbc;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/** Values as numbers or text, for databases that know nothing else, and for JSON. The order of times is that of their text. */
final class PlainValue {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS");
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");

    private PlainValue() {}

    /** A stored value, other than a list, as text or as a number; bytes as hexadecimal digits. */
    static Object of(Object stored) {
        if (stored instanceof LocalTime time) {
            return TIME.format(time);
        }
        if (stored instanceof LocalDateTime dateTime) {
            return DATE_TIME.format(dateTime);
        }
        if (stored instanceof Instant instant) {
            return DATE_TIME.format(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
        }
        if (stored instanceof OffsetDateTime moment) {
            return of(moment.toInstant());
        }
        if (stored instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (stored instanceof byte[] bytes) {
            return HexFormat.of().withUpperCase().formatHex(bytes);
        }
        if (stored instanceof Boolean bool) {
            return bool ? 1 : 0;
        }
        return stored instanceof Number ? stored : stored.toString();
    }
}
