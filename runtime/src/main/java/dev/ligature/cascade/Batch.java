package dev.ligature.cascade;

import dev.ligature.Ref;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/**
 * Records of one model in one deletion.
 *
 * @param deletion the deletion
 * @param root the record whose deletion was asked for
 * @param at when it was
 * @param keys the stored keys of the records; not empty
 */
record Batch(UUID deletion, Ref<?, ?> root, Instant at, Collection<Object> keys) {}
