package dev.ligature;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** Times as columns hold them, in whole microseconds; other values are left as they are. */
final class Micros {

    private Micros() {}

    /** Whether a value is a time that no column holds. */
    static boolean isFiner(Object value) {
        return !floor(value).equals(value);
    }

    /** The greatest time that a column could hold and that is not after the value. */
    static Object floor(Object value) {
        if (value instanceof Instant time) {
            return time.truncatedTo(ChronoUnit.MICROS);
        }
        if (value instanceof OffsetDateTime time) {
            return time.truncatedTo(ChronoUnit.MICROS);
        }
        if (value instanceof LocalDateTime time) {
            return time.truncatedTo(ChronoUnit.MICROS);
        }
        return value instanceof LocalTime time ? time.truncatedTo(ChronoUnit.MICROS) : value;
    }
}
