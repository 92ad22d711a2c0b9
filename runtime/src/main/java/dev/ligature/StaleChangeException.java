package dev.ligature;

import org.jspecify.annotations.Nullable;

/** A change was not compensated, because somebody has changed the link since. Nothing was written. */
public final class StaleChangeException extends LigatureException {

    private static final long serialVersionUID = 1L;

    /** With a message for people, and its cause if there is one. */
    public StaleChangeException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
