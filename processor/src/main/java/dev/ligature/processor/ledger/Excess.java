package dev.ligature.processor.ledger;

import java.util.Optional;

/**
 * What a database cannot hold of a link.
 *
 * @param column the component that is too much; empty if it is the link as a whole
 * @param why the limit, and what to do, as a message ends
 */
record Excess(Optional<String> column, String why) {

    static Excess of(ColumnState column, String why) {
        return new Excess(Optional.of(column.name()), why);
    }

    /** Of the link as a whole. */
    static Excess of(String why) {
        return new Excess(Optional.empty(), why);
    }
}
