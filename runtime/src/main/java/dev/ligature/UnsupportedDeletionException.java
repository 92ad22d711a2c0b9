package dev.ligature;

/** A record cannot be deleted, because nobody has said how. */
public final class UnsupportedDeletionException extends LigatureException {

    private static final long serialVersionUID = 1L;

    /** With a message for people. */
    public UnsupportedDeletionException(String message) {
        super(message, null);
    }
}
