package dev.ligature;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A deletion of a record and of what goes with it: what it took, and how far it is. Immutable.
 *
 * @param id by which it can be restored
 * @param root the record whose deletion was asked for
 * @param requestedAt when it was, in microseconds
 * @param records the records that were deleted: the root, unless it had gone before, and those that went because of it, nearer
 *     ones first
 * @param outstanding the records that are still to be deleted by their modules; empty if it is finished
 * @param links how many links of each name were dismissed
 * @param irreversible what of this {@link Ligature#restore} could not bring back, as sentences; empty if it could all
 * @param finished whether nothing is left to do
 * @param problem why something is left to do, if a module has refused or could not be reached
 */
public record Deletion(
        UUID id,
        Ref<?, ?> root,
        Instant requestedAt,
        List<Ref<?, ?>> records,
        List<Ref<?, ?>> outstanding,
        Map<String, Long> links,
        List<String> irreversible,
        boolean finished,
        Optional<String> problem) {

    /** Copies what it is given. */
    public Deletion {
        records = List.copyOf(records);
        outstanding = List.copyOf(outstanding);
        irreversible = List.copyOf(irreversible);
    }
}
