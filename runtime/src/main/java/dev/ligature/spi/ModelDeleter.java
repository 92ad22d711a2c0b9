package dev.ligature.spi;

import dev.ligature.Ref;
import dev.ligature.Transaction;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Deletes records of one model in the way of the module that owns them. Named to the builder by {@link
 * dev.ligature.Ligature.Builder#deleter}. Safe for use by many threads.
 *
 * <p>Where all models that a deletion reaches are in the database of the links, what is thrown here undoes the deletion, and
 * reaches its caller as it is. Otherwise the deletion stays pending, and is tried again by {@link
 * dev.ligature.Ligature#resume}.
 *
 * @param <K> the type of the model's key
 */
@FunctionalInterface
public interface ModelDeleter<K> {

    /**
     * Deletes records. Can be called again for the same records, after a crash or when something else has failed, so it
     * leaves those alone that are gone already.
     */
    void delete(Request<K> request);

    /** Whether {@link #restore} can bring records back. This implementation cannot. */
    default boolean restores() {
        return false;
    }

    /**
     * Brings back the records that {@link #delete} has deleted in the deletion of the same id. Can be called again for the
     * same records.
     */
    default void restore(Request<K> request) {
        throw new UnsupportedOperationException("This deleter cannot restore");
    }

    /**
     * Which records.
     *
     * @param deletion the id of the deletion, the same each time that it is tried
     * @param keys the keys of the records; not empty, unmodifiable
     * @param at when the deletion was asked for, in microseconds
     * @param root the record whose deletion was asked for
     * @param transaction the transaction in the database of the model in which this is done; empty where the model is in none
     */
    record Request<K>(UUID deletion, Set<K> keys, Instant at, Ref<?, ?> root, Optional<Transaction> transaction) {}
}
