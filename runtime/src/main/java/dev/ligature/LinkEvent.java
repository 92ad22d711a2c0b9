package dev.ligature;

import java.time.Instant;
import java.util.Optional;

/**
 * One thing that was done to one link. Immutable, as far as the link record is.
 *
 * @param kind what was done
 * @param name the link's name, such as {@code product_brand}
 * @param link the link record's class
 * @param left the record at the link's left end
 * @param right the record at the link's right end
 * @param before the link before; empty where it was not live
 * @param after the link afterwards; empty where it is not live any more
 * @param at when it was done, in microseconds
 * @param reason why the link is not live any more; empty where it is
 * @param <T> the link record
 */
public record LinkEvent<T>(
        Kind kind,
        String name,
        Class<T> link,
        Ref<?, ?> left,
        Ref<?, ?> right,
        Optional<Linked<T>> before,
        Optional<Linked<T>> after,
        Instant at,
        Optional<DismissReason> reason) {

    /** What was done. */
    public enum Kind {
        /** Two records were linked. */
        CREATED,
        /** Columns of a live link were changed. */
        UPDATED,
        /** The link was dismissed, moved, or went with one of its records. */
        DISMISSED,
        /** The link is back with the columns and times that it had. */
        RESTORED
    }

    /** This event, if it is one of {@code type}; empty if it is of another link. */
    @SuppressWarnings("unchecked") // the class is T's
    public <L> Optional<LinkEvent<L>> of(Class<L> type) {
        return link == type ? Optional.of((LinkEvent<L>) this) : Optional.empty();
    }
}
