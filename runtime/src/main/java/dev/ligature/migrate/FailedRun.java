package dev.ligature.migrate;

import dev.ligature.jdbc.Dialect;
import dev.ligature.jdbc.Failure;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** A run of scripts failed, or what comes before it. Names no type of Flyway, so that it can be caught where Flyway is not known. */
final class FailedRun extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * What processes that start at once do to each other, besides what every transaction may be told: duplicate objects and
     * rows, PostgreSQL's concurrent update of its own tables.
     */
    private static final Set<String> RACES =
            Set.of("42P06", "42P07", "42710", "42S01", "42S11", "23000", "23505", "XX000");

    FailedRun(Exception cause) {
        this(String.valueOf(cause.getMessage()), cause);
    }

    FailedRun(String what, Exception cause) {
        super(what, cause);
    }

    /** Whether another attempt may succeed because it was others that were in the way. */
    boolean mayBeRace(Dialect dialect) {
        // without an error of the database, Flyway itself did not like a state that others may just have been changing
        return sqlException()
                .map(sql -> dialect.meaning(sql).retryable()
                        || (sql.getSQLState() != null && RACES.contains(sql.getSQLState())))
                .orElse(true);
    }

    /** Whether others kept a table for longer than a script waits for it. */
    boolean isLockTimeout(Dialect dialect) {
        return is(Failure.LOCK_TIMEOUT, dialect);
    }

    /** Whether two rows have what a unique index is to hold once. */
    boolean isUniqueViolation(Dialect dialect) {
        return is(Failure.UNIQUE_VIOLATION, dialect);
    }

    private boolean is(Failure failure, Dialect dialect) {
        return sqlException().filter(sql -> dialect.meaning(sql) == failure).isPresent();
    }

    /** Whether Flyway lacks the part of it that knows this database. */
    boolean isUnsupported() {
        return String.valueOf(getMessage()).startsWith("Unsupported Database");
    }

    /** Whether the error is of no certain kind: SQLite has one number for what is there already and for all mistakes. */
    boolean isVague() {
        return sqlException().map(sql -> sql.getSQLState() == null).orElse(false);
    }

    /** What failed, in a line; Flyway frames it with settings and advice that are not for users of links. */
    String summary() {
        String message = String.valueOf(getMessage());
        return sqlException()
                .map(sql -> message.lines().findFirst().orElse("") + ": " + sql.getMessage())
                .orElse(message);
    }

    private Optional<SQLException> sqlException() {
        for (Throwable cause = getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }
}
