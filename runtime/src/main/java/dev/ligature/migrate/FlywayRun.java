package dev.ligature.migrate;

import dev.ligature.jdbc.Dialect;
import dev.ligature.migrate.LiveSchema.Place;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Runs scripts with Flyway. Only what Flyway 10 and 13 both have is used. */
final class FlywayRun {

    /** Tries to get the lock of a run, one a second: as long as another process may take for a long step. */
    private static final int LOCK_ATTEMPTS = 600;

    private FlywayRun() {}

    /**
     * Runs those of the scripts that the history table does not have.
     *
     * @param state where the history table is, or is to be; the schema must exist
     * @param mark whether to note each script before it begins, see {@link FlywayMark}
     * @param progress told which script is being run
     * @throws FailedRun if Flyway fails
     */
    static void migrate(DataSource dataSource, Dialect dialect, CatalogState state, boolean mark, Progress progress)
            throws FailedRun {
        Place history = state.historyPlace();
        FluentConfiguration configuration =
                configuration(dataSource, history, state.catalog().scripts().load());
        String catalog = state.catalog().scripts().name();
        progress.begins("Catalog " + catalog + ": waiting for another process that migrates");
        List<Callback> callbacks = new ArrayList<>();
        callbacks.add(new FlywayBeforeEach(context -> progress.begins(
                "Catalog " + catalog + ": running " + context.getMigrationInfo().getScript())));
        if (mark) {
            callbacks.add(new FlywayBeforeEach(new FlywayMark(dialect, history)));
        }
        configuration.callbacks(callbacks.toArray(Callback[]::new));
        try {
            Flyway flyway = configuration.load();
            if (!state.historyExists()) {
                // Flyway would do this only where there are tables already; and on H2 it locks the rows of the history,
                // so that
                // processes that start at once keep each other out only if there is a row
                flyway.baseline();
            }
            flyway.migrate();
        } catch (FlywayException e) {
            throw new FailedRun(e);
        } finally {
            progress.ends();
        }
    }

    private static FluentConfiguration configuration(DataSource dataSource, Place history, List<ScriptText> scripts) {
        return Flyway.configure(Flyway.class.getClassLoader())
                .dataSource(dataSource)
                .defaultSchema(history.schema())
                .table(history.table())
                .resourceProvider(new FlywayScripts(scripts))
                .javaMigrationClassProvider(List::of)
                .skipDefaultCallbacks(true)
                .placeholderReplacement(false)
                .outOfOrder(true)
                // there may be tables of others: they are none of the scripts' business
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .baselineDescription("before Ligature")
                // an older application may run on what a newer one, or one of another branch, has migrated
                .ignoreMigrationPatterns("*:missing", "*:future")
                .cleanDisabled(true)
                .lockRetryCount(LOCK_ATTEMPTS);
    }
}
