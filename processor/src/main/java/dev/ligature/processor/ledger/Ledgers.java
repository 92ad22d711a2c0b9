package dev.ligature.processor.ledger;

import java.nio.file.Path;
import java.util.List;

/** The ledgers of one catalog. */
public final class Ledgers {

    private Ledgers() {}

    /** Compares the definitions with their ledgers and plans what is missing; reads files, writes none. */
    public static LedgerResult plan(LedgerRequest request) {
        return new LedgerResult(request.catalog(), List.of(), List.of());
    }

    /**
     * Writes what was planned: scripts first, then the ledgers. Called in mode {@code write} alone, and only if nothing
     * in the compilation is wrong.
     *
     * @return the files that are new or were appended to, sorted
     */
    public static List<Path> write(LedgerResult planned) {
        return List.of();
    }
}
