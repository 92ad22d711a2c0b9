package dev.ligature.store;

import dev.ligature.Counts;
import dev.ligature.Taking;
import dev.ligature.spi.Side;
import dev.ligature.transaction.Scope;
import java.sql.SQLException;
import java.util.List;

/**
 * Writes many links at once. Needs a transaction around it. Rows are sorted, give the same columns, and no pair is there
 * twice. Safe for use by many threads.
 */
interface BulkWriter {

    /** Creates links, or changes those that are live; {@code taking} says what to do about others that are in the way. */
    Counts write(Scope scope, List<Row> rows, Taking taking) throws SQLException;

    /** The same, and keeps others from dismissing those that were there already until the transaction ends. */
    Counts writeAndLock(Scope scope, List<Row> rows, Taking taking) throws SQLException;

    /** Dismisses links; returns how many there were. */
    long dismiss(Scope scope, List<Row> rows) throws SQLException;

    /**
     * Dismisses the links of the record at a side whose key is {@code key}, except {@code rows}; returns how many. Looks again until
     * there is none: a statement that waits for somebody does not see what that one has linked.
     */
    long dismissOthers(Scope scope, Side side, Object key, List<Row> rows) throws SQLException;

    /** Dismisses, as moved, links of the partners in {@code rows} to other records at a side; returns how many. */
    long dismissTaken(Scope scope, Side side, Object key, List<Row> rows) throws SQLException;
}
