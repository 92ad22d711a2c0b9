package dev.ligature.cascade;

import java.util.Locale;

/** How far a deletion, or the deletion of some records in it, is. */
enum Phase {
    /** Nothing was done yet. */
    REQUESTED,
    /** Of a deletion: the links are dismissed, and records are being deleted. */
    DISMISSED,
    /** Of records: which of them are there is known, and they may be deleted already. */
    PREPARED,
    /** All is done. */
    DONE,
    /** Of a deletion: the links are back, and records are being restored. */
    RESTORING,
    /** All is restored. */
    RESTORED;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Phase of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    /** Whether there is something left to do about a deletion. */
    boolean isPending() {
        return this == REQUESTED || this == DISMISSED || this == RESTORING;
    }
}
