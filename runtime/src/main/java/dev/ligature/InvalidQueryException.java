package dev.ligature;

import org.jspecify.annotations.Nullable;

/**
 * A query in text ({@link Ligature#graph}) names what does not exist or may not be asked, gives a value that is none, or asks
 * for more than is allowed. The message says what, and what would be right; it names nothing that is not allowed, so that
 * it can be handed to whoever asked.
 */
public final class InvalidQueryException extends LigatureException {

    private static final long serialVersionUID = 1L;

    /** With a message for people, and its cause if there is one. */
    public InvalidQueryException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
