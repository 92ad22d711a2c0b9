package dev.ligature;

import org.jspecify.annotations.Nullable;

/** The database gave up a statement for a reason that goes away when the whole transaction is run again (a deadlock, a serialization failure, a lock timeout), and the transaction belongs to the caller, who alone can do so. */
public final class LinkRetryException extends LigatureException {

    private static final long serialVersionUID = 1L;

    /** With a message for people, and its cause if there is one. */
    public LinkRetryException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
