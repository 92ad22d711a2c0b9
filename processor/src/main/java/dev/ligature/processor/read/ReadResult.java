package dev.ligature.processor.read;

import dev.ligature.processor.model.Declarations;
import dev.ligature.processor.report.Message;
import dev.ligature.processor.report.Problem;
import java.util.List;
import java.util.Set;

/**
 * What was read of annotated types.
 *
 * @param found the types that exist and are annotated
 * @param declarations the values that could be built
 * @param problems why others could not
 * @param linkNames the names in ledgers of all links, of those with errors too
 * @param incomplete whether a model has a property of a type that does not exist; it is known as one that cannot be read
 */
public record ReadResult(
        Found found, Declarations declarations, List<Problem> problems, Set<String> linkNames, boolean incomplete) {

    /** Copies the collections. */
    public ReadResult {
        problems = List.copyOf(problems);
        linkNames = Set.copyOf(linkNames);
    }

    /** Whether a type is named that does not exist, so that another processor may still generate it. */
    public boolean waitsForTypes() {
        return incomplete || problems.stream().anyMatch(p -> p.message() == Message.TYPE_MISSING);
    }
}
