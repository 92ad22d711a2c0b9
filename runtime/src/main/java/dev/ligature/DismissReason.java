package dev.ligature;

/** Why a link is no longer live. */
public enum DismissReason {
    /** It was dismissed, or its end was cleared, or set to a list without it. */
    DISMISSED,
    /** One of its records was given another partner. */
    MOVED,
    /** One of its records was deleted. */
    DELETED,
    /** The work that had created it was compensated. */
    COMPENSATED
}
