package dev.ligature;

import java.util.List;
import java.util.Map;

/**
 * What a deletion would take if it were asked for now. Immutable.
 *
 * @param records the records that would be deleted, as {@link Deletion#records} would say
 * @param links how many links of each name would be dismissed
 * @param irreversible what of this could not be restored, as sentences; empty if all could
 */
public record DeletionPreview(List<Ref<?, ?>> records, Map<String, Long> links, List<String> irreversible) {

    /** Copies the lists. */
    public DeletionPreview {
        records = List.copyOf(records);
        irreversible = List.copyOf(irreversible);
    }
}
