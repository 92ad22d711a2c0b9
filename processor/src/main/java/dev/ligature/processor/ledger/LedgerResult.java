package dev.ligature.processor.ledger;

import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.report.Problem;
import java.util.List;

/**
 * What the ledgers of a catalog say.
 *
 * @param catalog the definitions with the physical names that the ledgers record
 * @param scripts every script of every dialect, sorted by dialect and version
 * @param problems what is wrong
 */
public record LedgerResult(CatalogDefinition catalog, List<ScriptEntry> scripts, List<Problem> problems) {

    /** Copies the lists. */
    public LedgerResult {
        scripts = List.copyOf(scripts);
        problems = List.copyOf(problems);
    }
}
