package dev.ligature.migrate;

import dev.ligature.jdbc.Dialect;
import dev.ligature.migrate.LiveSchema.Place;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Notes the version of each script, before it begins, as the comment of the history table.
 *
 * <p>Where a table is not made in a transaction, a process that is killed leaves tables of which the history knows nothing.
 * By this mark the next start knows them for our own.
 */
final class FlywayMark implements Callback {

    private final String comment;

    FlywayMark(Dialect dialect, Place history) {
        this.comment = dialect == Dialect.MARIADB
                ? "alter table " + history.sql() + " comment = '%s'"
                : "comment on table " + history.sql() + " is '%s'";
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        String version = context.getMigrationInfo().getVersion().getVersion();
        try (Statement statement = context.getConnection().createStatement()) {
            statement.execute(comment.formatted(version));
        } catch (SQLException e) {
            throw new FlywayException("cannot note that " + version + " begins", e);
        }
    }

    @Override
    public String getCallbackName() {
        return "ligature";
    }
}
