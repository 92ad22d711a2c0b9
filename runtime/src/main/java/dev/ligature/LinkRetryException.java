package dev.ligature;

import org.jspecify.annotations.Nullable;

/**
 * The database gave up a transaction for a reason that goes away when all of it is run again: a deadlock, a serialization
 * failure, a lock timeout. Either it belongs to the caller, who has to roll it back and run it again; or it is Ligature's
 * own, was run again several times, in vain, and is rolled back.
 */
public final class LinkRetryException extends LigatureException {

    private static final long serialVersionUID = 1L;

    /** With a message for people, and its cause if there is one. */
    public LinkRetryException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
