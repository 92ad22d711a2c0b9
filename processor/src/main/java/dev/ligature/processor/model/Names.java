package dev.ligature.processor.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Names in SQL. Our own are made of Java names by rules alone, so that they never change: lower-case letters, digits and
 * underscores, short enough for every database.
 */
public final class Names {

    /** What every database bears: PostgreSQL cuts longer ones silently. */
    public static final int LIMIT = 63;

    private static final int HASH = 8;
    private static final Pattern LEGAL = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_]*");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9_]");

    private Names() {}

    /**
     * A Java name in snake_case: {@code url_mapping} for {@code URLMapping}, {@code product_v2_id} for {@code
     * productV2Id}. A name of underscores alone stays what it is.
     */
    public static String snake(String javaName) {
        List<String> words = CamelCase.words(javaName);
        return words.isEmpty() ? javaName : String.join("_", words);
    }

    /**
     * Our own name, not quoted, for something that is called {@code javaNames} in Java: snake_case, joined by underscores,
     * shortened. A name with letters that not every database takes unquoted keeps the others, loses accents, and gets a
     * hash of the Java names: {@code groe_} and eight digits for {@code größe}.
     *
     * <p>Of different Java names it makes different ones, unless they differ in case and underscores alone.
     */
    public static String own(String... javaNames) {
        List<String> words = new ArrayList<>();
        for (String name : javaNames) {
            words.addAll(CamelCase.words(name));
        }
        String joined = String.join("_", words);
        String java = String.join(".", javaNames);
        boolean plain =
                legal(joined) && PLAIN.matcher(String.join("", javaNames)).matches();
        return plain ? shorten(joined) : hashed(latin(joined), java);
    }

    private static String latin(String name) {
        String base = Normalizer.normalize(name, Normalizer.Form.NFD);
        String letters = OTHERS.matcher(base).replaceAll("");
        return legal(letters) ? letters : "x" + letters;
    }

    /**
     * The name itself if it has at most {@link #LIMIT} characters; otherwise its beginning and a part of its hash, so that
     * names that differ stay different.
     *
     * @param name of ASCII characters, not quoted
     */
    public static String shorten(String name) {
        return name.length() <= LIMIT ? name : hashed(name, name);
    }

    private static String hashed(String readable, String full) {
        String hash = HexFormat.of().formatHex(sha256(full)).substring(0, HASH);
        return readable.substring(0, Math.min(readable.length(), LIMIT - HASH - 1)) + "_" + hash;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Whether this could be one of our own names, if it is not too long. */
    public static boolean legal(String name) {
        return LEGAL.matcher(name).matches();
    }

    /** One of our own names as it is written in SQL: in double quotes if any database reserves it. */
    public static String literal(String own) {
        return ReservedWords.onAny(own) ? quoted(own) : own;
    }

    /** The name without the double quotes that it may have. */
    public static String unquoted(String literal) {
        return literal.startsWith("\"") ? literal.substring(1, literal.length() - 1) : literal;
    }

    /**
     * What a module is taken to call a table or a column in SQL, unless it says otherwise: snake_case, in double quotes if
     * it could not have been created without them.
     */
    public static String ofModule(String javaName) {
        String snake = snake(javaName);
        return legal(snake) && !ReservedWords.onPostgresOrH2(snake) ? snake : quoted(snake);
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
