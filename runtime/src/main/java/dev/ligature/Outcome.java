package dev.ligature;

/** What writing one link did. */
public enum Outcome {
    /** There was no such link; now there is. */
    CREATED,
    /** The link was there; some of its columns changed. */
    UPDATED,
    /** The link was there, just as asked for; nothing was written. */
    UNCHANGED
}
