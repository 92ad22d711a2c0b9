package dev.ligature.processor.check;

import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.report.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What the rules say.
 *
 * @param catalog the definitions that are sound; empty if there is not exactly one catalog, or nothing can be generated
 *     for it
 * @param problems what is wrong with the others
 */
public record Checked(Optional<CatalogDefinition> catalog, List<Problem> problems) {

    /** Copies the problems. */
    public Checked {
        problems = List.copyOf(problems);
    }
}
