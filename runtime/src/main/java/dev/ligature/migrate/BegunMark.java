package dev.ligature.migrate;

import dev.ligature.jdbc.Dialect;
import dev.ligature.migrate.LiveSchema.Place;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Notes, as the comment of the history table, which script begins to change tables outside of a transaction. Immutable.
 *
 * <p>A process that is killed then leaves tables of which the history knows nothing. By this mark the next start knows them for
 * our own, and an older version of the application knows that a newer one is at work.
 */
final class BegunMark {

    private final String comment;

    BegunMark(Dialect dialect, Place history) {
        this.comment = dialect == Dialect.MARIADB
                ? "alter table " + history.sql() + " comment = '%s'"
                : "comment on table " + history.sql() + " is '%s'";
    }

    /** @param version of the script; empty if none is at work */
    void write(Connection connection, String version) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(comment.formatted(version));
        }
    }
}
