package dev.ligature.processor.ledger;

import dev.ligature.processor.model.CatalogDefinition;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked of the ledgers of one catalog.
 *
 * @param catalog the sound definitions
 * @param broken the names of links that exist in the code but have errors, so that they are not taken for gone
 * @param mode what to do
 * @param resources the absolute root of the resources; empty if there is none, which only {@link Mode#OFF} can bear
 * @param accept the tokens of steps that were agreed to
 * @param dialects the dialects to write scripts for, sorted; never empty
 */
public record LedgerRequest(
        CatalogDefinition catalog,
        Set<String> broken,
        Mode mode,
        Optional<Path> resources,
        Set<String> accept,
        List<String> dialects) {

    /** Copies the collections. */
    public LedgerRequest {
        broken = Set.copyOf(broken);
        accept = Set.copyOf(accept);
        dialects = List.copyOf(dialects);
    }
}
