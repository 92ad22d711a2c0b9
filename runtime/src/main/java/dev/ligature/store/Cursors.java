package dev.ligature.store;

import dev.ligature.Cursor;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

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
        byte[] bytes = (list + key).getBytes(StandardCharsets.UTF_8);
        return Cursor.parse(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /**
     * The key after which the page begins.
     *
     * @throws IllegalArgumentException if the cursor is not of such a list
     */
    Object key(Cursor from) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(from.text()), StandardCharsets.UTF_8);
            if (text.startsWith(list)) {
                return checked(text.substring(list.length()));
            }
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException(refusal(), malformed);
        }
        throw new IllegalArgumentException(refusal());
    }

    private Object checked(String text) {
        Object key = switch (partners.type().key().kind()) {
            case SHORT -> Short.valueOf(text);
            case INTEGER -> Integer.valueOf(text);
            case LONG -> Long.valueOf(text);
            case UUID -> UUID.fromString(text);
            default -> text;
        };
        return partners.key(partners.ref(key));
    }

    private String refusal() {
        return "from must be a cursor of such a list of " + partners.type().alias();
    }
}
