package dev.ligature.processor.ledger;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Gives versions to new steps: UTC timestamps in whole seconds, each after all that the catalog has. */
final class Versions {

    static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);

    private static final int LENGTH = 14;

    private LocalDateTime next;

    /**
     * Starts now, or after the latest version, whichever is later.
     *
     * @param taken the versions that the catalog has
     */
    Versions(Clock clock, Collection<String> taken) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        next = taken.stream()
                .max(Comparator.naturalOrder())
                .map(latest -> LocalDateTime.parse(latest, FORMAT).plusSeconds(1))
                .filter(after -> after.isAfter(now))
                .orElse(now);
    }

    /** A version; the next one is a second later. */
    String next() {
        String version = next.format(FORMAT);
        next = next.plusSeconds(1);
        return version;
    }

    /** Whether this can be a version. */
    static boolean isVersion(String text) {
        try {
            return LocalDateTime.parse(text, FORMAT) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The version in the name of a script; empty if the name is not of our kind. */
    static Optional<String> ofScript(String file) {
        boolean ours = file.startsWith("V") && file.indexOf("__") == LENGTH + 1;
        return ours ? Optional.of(file.substring(1, LENGTH + 1)).filter(Versions::isVersion) : Optional.empty();
    }
}
