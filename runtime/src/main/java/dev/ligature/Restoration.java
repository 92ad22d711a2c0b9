package dev.ligature;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What came back of a deletion. Immutable.
 *
 * @param deletion the deletion's id
 * @param records the records that were brought back
 * @param links how many links of each name were brought back
 * @param left what could not come back, as sentences; empty unless that was allowed
 * @param finished whether nothing is left to do; if not, {@link Ligature#resume} goes on
 */
public record Restoration(
        UUID deletion, List<Ref<?, ?>> records, Map<String, Long> links, List<String> left, boolean finished) {

    /** Copies the lists. */
    public Restoration {
        records = List.copyOf(records);
        left = List.copyOf(left);
    }
}
