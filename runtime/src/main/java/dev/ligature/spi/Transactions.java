package dev.ligature.spi;

import java.sql.Connection;

/**
 * The transactions of a framework, in which Ligature takes part instead of beginning its own. Safe for use by many
 * threads; each method speaks of the calling thread.
 */
public interface Transactions {

    /** Whether a transaction is active. If not, Ligature begins and commits its own. */
    boolean active();

    /** The connection of the active transaction. Ligature neither commits, rolls back nor closes it. */
    Connection current();

    /**
     * Runs {@code action} once the active transaction has committed, and never if it does not. What it throws must neither
     * look like a failure of the transaction nor keep other actions from being run.
     */
    void afterCommit(Runnable action);

    /** Whether {@link #afterCommit} works. If not, nobody can be told after a commit; this implementation says that it does. */
    default boolean tellsAfterCommit() {
        return true;
    }
}
