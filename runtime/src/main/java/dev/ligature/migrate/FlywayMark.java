package dev.ligature.migrate;

import dev.ligature.jdbc.Dialect;
import dev.ligature.migrate.LiveSchema.Place;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.callback.Context;

/**
 * Notes the version of each script, before it begins, as the comment of the history table.
 *
 * <p>Where a table is not made in a transaction, a process that is killed leaves tables of which the history knows nothing.
 * By this mark the next start knows them for our own.
 */
final class FlywayMark implements FlywayBeforeEach.Action {

    private final String comment;

    FlywayMark(Dialect dialect, Place history) {
        this.comment = dialect == Dialect.MARIADB
                ? "alter table " + history.sql() + " comment = '%s'"
                : "comment on table " + history.sql() + " is '%s'";
    }

    @Override
    public void run(Context context) throws SQLException {
        String version = context.getMigrationInfo().getVersion().getVersion();
        try (Statement statement = context.getConnection().createStatement()) {
            statement.execute(comment.formatted(version));
        }
    }
}
