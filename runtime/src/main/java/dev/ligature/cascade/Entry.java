package dev.ligature.cascade;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deletion as the journal has it. Immutable.
 *
 * @param id its id
 * @param requestedAt when it was asked for
 * @param model the name of the model of the record that it began with
 * @param record the text of that record's key
 * @param gone whether that record had gone before
 * @param links the names of the links that it takes; empty for all
 * @param phase how far it is
 * @param taken how many links of each name were dismissed
 * @param problem why it does not go on
 * @param owner the instance that is at it
 * @param leaseUntil until when others leave it alone
 */
record Entry(
        UUID id,
        Instant requestedAt,
        String model,
        String record,
        boolean gone,
        Optional<Set<String>> links,
        Phase phase,
        Map<String, Long> taken,
        @Nullable String problem,
        @Nullable UUID owner,
        @Nullable Instant leaseUntil) {

    /** The same, done, which took so many links of each name. */
    Entry done(Map<String, Long> links) {
        return new Entry(
                id, requestedAt, model, record, gone, this.links, Phase.DONE, links, problem, owner, leaseUntil);
    }

    /** The same, which an instance is at. */
    Entry claimed(UUID by, Instant until) {
        return new Entry(id, requestedAt, model, record, gone, links, phase, taken, problem, by, until);
    }
}
