package dev.ligature.processor.ledger;

import dev.ligature.processor.report.Problem;
import java.nio.file.Path;
import java.util.List;

/** The ledgers of one catalog. */
public final class Ledgers {

    private Ledgers() {}

    /** Compares the definitions with their ledgers and plans what is missing; reads files, writes none. */
    public static LedgerResult plan(LedgerRequest request) {
        return new LedgerResult(request.catalog(), List.of(), request.options().problems(), List.of());
    }

    /**
     * Writes what was planned: scripts first, then the ledgers. To be called only if nothing in the compilation is wrong.
     */
    public static Written write(LedgerResult planned) {
        return new Written(List.of(), List.of());
    }

    /**
     * What was written.
     *
     * @param files the files that are new or were appended to, sorted; to be listed in a note
     * @param problems why the rest could not be written
     */
    public record Written(List<Path> files, List<Problem> problems) {

        /** Copies the lists. */
        public Written {
            files = List.copyOf(files);
            problems = List.copyOf(problems);
        }
    }
}
