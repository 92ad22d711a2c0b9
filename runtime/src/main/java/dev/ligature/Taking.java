package dev.ligature;

/** What setting partners does about a record that another record holds already. */
public enum Taking {
    /** It is a {@link LinkConflictException}; nothing is written. */
    REFUSED,
    /** The record is taken: its link to the other is dismissed with reason {@link DismissReason#MOVED}. */
    FROM_OTHERS
}
