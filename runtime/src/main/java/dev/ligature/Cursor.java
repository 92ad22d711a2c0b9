package dev.ligature;

import java.util.Objects;

/**
 * A place in a list from which a page begins. Its text can be handed to a client and taken back with {@link #parse};
 * what is in it is for this library alone.
 *
 * @param text the cursor as text of the characters {@code A-Z a-z 0-9 - _}; empty for the beginning
 */
public record Cursor(String text) {

    private static final Cursor START = new Cursor("");

    /** For {@link #parse} and the runtime. */
    public Cursor {
        Objects.requireNonNull(text, "text");
    }

    /** The beginning of any list. */
    public static Cursor start() {
        return START;
    }

    /** The cursor whose {@link #text()} this is. Whether it fits a list is checked where it is used. */
    public static Cursor parse(String text) {
        return new Cursor(text);
    }
}
