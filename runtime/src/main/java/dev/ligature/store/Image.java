package dev.ligature.store;

import java.time.Instant;

/**
 * A link as it was at some time.
 *
 * @param row its keys, and the columns that are known of it
 * @param createdAt when it was created
 * @param updatedAt when one of its columns last changed
 */
record Image(Row row, Instant createdAt, Instant updatedAt) {

    /** Whether a live link, of which all columns are known, is still what this says. */
    boolean isStill(Image live) {
        return createdAt.equals(live.createdAt) && updatedAt.equals(live.updatedAt) && Same.values(row, live.row);
    }
}
