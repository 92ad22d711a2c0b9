package dev.ligature.processor.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names in SQL. */
public final class Names {

    /** What every database bears: PostgreSQL cuts longer ones silently. */
    public static final int LIMIT = 63;

    private static final int HASH = 8;

    private Names() {}

    /**
     * The name itself if it has at most {@link #LIMIT} characters; otherwise its beginning and a part of its hash, so that
     * names that differ stay different.
     *
     * @param name of ASCII characters, not quoted
     */
    public static String shorten(String name) {
        if (name.length() <= LIMIT) {
            return name;
        }
        String hash = HexFormat.of().formatHex(sha256(name)).substring(0, HASH);
        return name.substring(0, LIMIT - HASH - 1) + "_" + hash;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
