package dev.ligature.migrate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The name of the table in which Flyway records the scripts of one catalog. */
final class HistoryTable {

    private static final String PREFIX = "ligature_history_";

    /**
     * Flyway derives the names of an index and a constraint by adding up to six characters. PostgreSQL cuts names at 63
     * bytes in silence, and a cut {@code _pk} would be the table's own name again.
     */
    private static final int LIMIT = 63 - "_s_idx".length();

    private static final int HASH_DIGITS = 8;

    private HistoryTable() {}

    /** The name for a catalog; long ones are cut and end in a hash of the whole. */
    static String of(String catalog) {
        String full = PREFIX + catalog;
        if (full.length() <= LIMIT) {
            return full;
        }
        return full.substring(0, LIMIT - HASH_DIGITS - 1) + "_" + hash(full);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
