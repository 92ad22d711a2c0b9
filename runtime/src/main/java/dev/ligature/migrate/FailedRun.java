package dev.ligature.migrate;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** Flyway failed. Names no type of Flyway, so that it can be caught where Flyway is not known. */
final class FailedRun extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * What processes that start at once do to each other: duplicate objects and rows, deadlock, lock timeout, PostgreSQL's
     * concurrent update of its own tables, H2's rows and tables that are gone meanwhile.
     */
    private static final Set<String> RACES = Set.of(
            "42P06", "42P07", "42710", "42S01", "42S11", "23000", "23505", "40001", "40P01", "55P03", "HYT00", "XX000",
            "90112", "90131", "90143");

    /** SQLite has numbers in place of states; these say that another connection writes, or has written meanwhile. */
    private static final Set<Integer> RACES_ON_SQLITE = Set.of(5, 6);

    FailedRun(Exception cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether another attempt may succeed because it was others that were in the way. */
    boolean mayBeRace() {
        // without an error of the database, Flyway itself did not like a state that others may just have been changing
        return sqlException()
                .map(sql -> sql.getSQLState() == null
                        ? RACES_ON_SQLITE.contains(sql.getErrorCode())
                        : RACES.contains(sql.getSQLState()))
                .orElse(true);
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
