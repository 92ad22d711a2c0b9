package dev.ligature.store;

import dev.ligature.Cursor;
import dev.ligature.jdbc.CursorText;
import dev.ligature.jdbc.ValueText;

/** Cursors over the partners of one record: which list, and the key that the next page comes after. */
final class Cursors {

    /** Raised when cursors are made in another way. */
    private static final String VERSION = "1";

    private static final char SEPARATOR = ' ';

    private final String list;
    private final End<?> partners;

    /** Cursors over lists of records of {@code partners}, linked by {@code link}. */
    Cursors(String link, End<?> partners) {
        this.list = VERSION + SEPARATOR + link + SEPARATOR + partners.side() + SEPARATOR;
        this.partners = partners;
    }

    Cursor after(Object key) {
        return CursorText.encode(list + key);
    }

    /**
     * The key after which the page begins.
     *
     * @throws IllegalArgumentException if the cursor is not of such a list
     */
    Object key(Cursor from) {
        try {
            String text = CursorText.decode(from);
            if (text.startsWith(list)) {
                return checked(text.substring(list.length()));
            }
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException(refusal(), malformed);
        }
        throw new IllegalArgumentException(refusal());
    }

    private Object checked(String text) {
        Object key = ValueText.stored(partners.type().key().kind(), text);
        return partners.key(partners.ref(key));
    }

    private String refusal() {
        return "from must be a cursor of such a list of " + partners.type().alias();
    }
}
