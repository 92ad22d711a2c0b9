package dev.ligature.jdbc;

import dev.ligature.Cursor;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What is in a cursor, as text of the characters that cursors have. */
public final class CursorText {

    private CursorText() {}

    /** The cursor that holds a text. */
    public static Cursor encode(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Cursor.parse(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /**
     * The text that a cursor holds.
     *
     * @throws IllegalArgumentException if it holds none
     */
    public static String decode(Cursor cursor) {
        return new String(Base64.getUrlDecoder().decode(cursor.text()), StandardCharsets.UTF_8);
    }
}
