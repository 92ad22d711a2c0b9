package dev.ligature;

import org.jspecify.annotations.Nullable;

/** A query asks for something that cannot be run in SQL on the databases at hand. The message says what and why. */
public final class UnsupportedQueryException extends LigatureException {

    private static final long serialVersionUID = 1L;

    /** With a message for people, and its cause if there is one. */
    public UnsupportedQueryException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
