package dev.ligature;

import org.jspecify.annotations.Nullable;

/** A link that was to be changed does not exist. */
public final class LinkNotFoundException extends LigatureException {

    private static final long serialVersionUID = 1L;

    /** With a message for people, and its cause if there is one. */
    public LinkNotFoundException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
