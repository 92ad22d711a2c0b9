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
 * @param outstanding the records that are still to be deleted by their modules, or to be restored; empty if it is finished
 * @param links how many links of each name were dismissed
 * @param irreversible what of this {@link Ligature#restore} could not bring back, as sentences; empty if it could all
 * @param state how far it is
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
        State state,
        Optional<String> problem) {

    /** How far a deletion is. */
    public enum State {
        /** Records are still to be deleted by their modules. */
        PENDING,
        /** All is deleted. */
        DONE,
        /** It is being undone: its links are back, and records are still to be restored by their modules. */
        RESTORING,
        /** All of it is back. */
        RESTORED
    }

    /** Copies what it is given. */
    public Deletion {
        records = List.copyOf(records);
        outstanding = List.copyOf(outstanding);
        irreversible = List.copyOf(irreversible);
    }

    /** Whether nothing is left to do. */
    public boolean finished() {
        return state == State.DONE || state == State.RESTORED;
    }
}
