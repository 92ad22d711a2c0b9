package dev.ligature;

import java.util.List;
import java.util.Optional;

/**
 * One page of a longer list.
 *
 * @param items what is on the page, unmodifiable
 * @param next where the next page begins; empty when this is the last
 */
public record Page<E>(List<E> items, Optional<Cursor> next) {

    /** Copies the items. */
    public Page {
        items = List.copyOf(items);
    }
}
