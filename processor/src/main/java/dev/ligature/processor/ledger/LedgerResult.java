package dev.ligature.processor.ledger;

import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.report.Problem;
import java.util.List;

/**
 * What the ledgers of a catalog say.
 *
 * @param catalog the definitions with the physical names that the ledgers record
 * @param scripts every script of every dialect that the catalog has, sorted by dialect and version; those that are
 *     planned are among them in mode {@code write}
 * @param problems what is wrong; none of it prevents the clients from being generated
 * @param planned the files to be written in order, in mode {@code write} and without problems of the ledgers
 */
public record LedgerResult(
        CatalogDefinition catalog, List<ScriptEntry> scripts, List<Problem> problems, List<PlannedFile> planned) {

    /** Copies the lists. */
    public LedgerResult {
        scripts = List.copyOf(scripts);
        problems = List.copyOf(problems);
        planned = List.copyOf(planned);
    }
}
