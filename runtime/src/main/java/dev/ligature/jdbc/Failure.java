package dev.ligature.jdbc;

/** What an error of the database means to the one who asked. */
public enum Failure {
    /** A row with the same unique key is there already. */
    UNIQUE_VIOLATION,
    /** Transactions waited for each other in a circle. */
    DEADLOCK,
    /** Others changed what this transaction looked at. */
    SERIALIZATION,
    /** Another transaction held a lock for too long. */
    LOCK_TIMEOUT,
    /** Anything else. */
    OTHER;

    /** Whether the same transaction, run again from its beginning, may succeed. */
    public boolean retryable() {
        return this == DEADLOCK || this == SERIALIZATION || this == LOCK_TIMEOUT;
    }
}
