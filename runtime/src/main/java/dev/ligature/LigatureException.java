package dev.ligature;

import org.jspecify.annotations.Nullable;

/**
 * The base of all exceptions of this library that are not about a wrong argument. Exceptions of jOOQ, Flyway and JDBC
 * appear as causes only.
 */
public class LigatureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With a message for people, and its cause if there is one. */
    public LigatureException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
