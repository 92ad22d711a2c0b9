package dev.ligature;

import org.jspecify.annotations.Nullable;

/** The database does not have the tables that this version of the application was compiled for. The message says what differs and how to mend it. */
public final class SchemaMismatchException extends LigatureException {

    private static final long serialVersionUID = 1L;

    /** With a message for people, and its cause if there is one. */
    public SchemaMismatchException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
