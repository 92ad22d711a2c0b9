package dev.ligature.migrate;

import dev.ligature.SchemaMismatchException;
import dev.ligature.jdbc.Dialect;
import dev.ligature.spi.Catalog.Script;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs the scripts of one catalog that have not run, and tries again where another process was in the way. */
final class CatalogRun {

    private static final System.Logger LOG = System.getLogger(Migrations.class.getName());
    private static final int ATTEMPTS = 8;
    private static final long FIRST_PAUSE_MILLIS = 20;
    private static final long LET_THROUGH_MILLIS = 6_000;

    private final DataSource dataSource;
    private final Dialect dialect;
    private final CatalogTables catalog;
    private final Progress progress;

    /** What the last attempt found. */
    private @Nullable CatalogState found;

    CatalogRun(DataSource dataSource, Dialect dialect, CatalogTables catalog, Progress progress) {
        this.dataSource = dataSource;
        this.dialect = dialect;
        this.catalog = catalog;
        this.progress = progress;
    }

    /**
     * Returns when nothing is left to run.
     *
     * @throws SchemaMismatchException if a script fails, or records got several partners at an end that is to have one
     * @throws dev.ligature.ConfigurationException if Flyway, or its part for this database, is not there
     */
    void toEnd() {
        FlywayModule.read();
        for (int attempt = 1; ; attempt++) {
            try {
                attempt();
                return;
            } catch (FailedRun failed) {
                if (failed.isUnsupported()) {
                    throw FlywayModule.unsupported(dialect, failed.summary());
                }
                refuseDuplicates(failed);
                boolean again = failed.mayBeRace(dialect) || (failed.isVague() && historyWentOn());
                if (attempt == ATTEMPTS || !again) {
                    throw new SchemaMismatchException(text(failed), failed.getCause());
                }
                // there others wait behind whoever waits for a table
                boolean keptOthers = dialect == Dialect.POSTGRESQL && failed.isLockTimeout(dialect);
                LOG.log(
                        keptOthers ? System.Logger.Level.INFO : System.Logger.Level.DEBUG,
                        "Catalog {0}: trying again after: {1}",
                        catalog.scripts().name(),
                        failed.summary());
                pause(attempt, keptOthers);
            }
        }
    }

    private void attempt() throws FailedRun {
        CatalogState state;
        boolean mark;
        try (Connection connection = dataSource.getConnection()) {
            LiveSchema schema = new LiveSchema(connection, dialect);
            state = CatalogState.read(schema, catalog);
            found = state;
            mark = schema.commitsDefinitions();
            forgetFailed(connection, schema, state);
            if (dialect == Dialect.POSTGRESQL) {
                IndexesAhead.build(dataSource, connection, schema, state, progress);
            }
        } catch (SQLException e) {
            throw new FailedRun("Failed before the scripts were run", e);
        } finally {
            progress.ends();
        }
        if (!state.pending().isEmpty()) {
            FlywayRun.migrate(dataSource, dialect, state, mark, progress);
            tell(state.pending());
        }
    }

    /** They may have come since they were looked for. */
    private void refuseDuplicates(FailedRun failed) {
        if (!failed.isUniqueViolation(dialect)) {
            return;
        }
        List<Problem> duplicates;
        try (Connection connection = dataSource.getConnection()) {
            LiveSchema schema = new LiveSchema(connection, dialect);
            duplicates = Duplicates.of(CatalogState.read(schema, catalog), schema, progress);
        } catch (SQLException e) {
            failed.addSuppressed(e);
            return;
        }
        Problem.refuse(
                "The scripts of catalog %s could not be run to their end; what ran before stays:"
                        .formatted(catalog.scripts().name()),
                duplicates);
    }

    /** Whether there is more in the history than the last attempt found: then others have been at work. */
    private boolean historyWentOn() {
        try (Connection connection = dataSource.getConnection()) {
            CatalogState now = CatalogState.read(new LiveSchema(connection, dialect), catalog);
            return found != null
                    && (now.historyExists() != found.historyExists()
                            || now.pending().size() < found.pending().size());
        } catch (SQLException e) {
            return new FailedRun("Failed to read the history", e).mayBeRace(dialect);
        }
    }

    /**
     * Where tables are made outside of transactions, Flyway records a script that fails, and then refuses to go on. The
     * scripts there are written so that they can run again, so the record has served its purpose.
     */
    private static void forgetFailed(Connection connection, LiveSchema schema, CatalogState state) throws SQLException {
        String delete = "delete from %s where %s = ? and %s = false"
                .formatted(state.historyPlace().sql(), schema.quoted("version"), schema.quoted("success"));
        for (Script script : state.failed()) {
            try (PreparedStatement statement = connection.prepareStatement(delete)) {
                statement.setString(1, script.version());
                statement.executeUpdate();
            }
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        }
    }

    private void tell(List<Script> scripts) {
        String files = scripts.stream().map(Script::file).collect(Collectors.joining(", "));
        LOG.log(
                System.Logger.Level.INFO,
                "Catalog {0}: ran {1}",
                catalog.scripts().name(),
                files);
    }

    private String text(FailedRun failed) {
        return "The scripts of catalog %s could not be run to their end; what ran before stays, and is recorded in %s."
                        .formatted(catalog.scripts().name(), catalog.scripts().historyTable())
                + (failed.isLockTimeout(dialect)
                        ? " Transactions that are still open kept a table; end them, and call migrate() again.\n"
                        : " Put right what the database says, and call migrate() again.\n")
                + failed.summary()
                + unknown();
    }

    /** What others ran here may be what is in the way. */
    private String unknown() {
        List<String> unknown = found == null ? List.of() : found.history().unknown(found.scripts());
        return unknown.isEmpty()
                ? ""
                : "\nThis database has also run what this application does not know: " + String.join(", ", unknown)
                        + ". If these are scripts of a branch that were not kept, make the database anew, or undo by hand what they"
                        + " did.";
    }

    /**
     * Twice as long each time, and never in step with the others. Who has kept others waiting behind it lets them through for longer than
     * that.
     */
    private static void pause(int attempt, boolean letOthersThrough) {
        long millis = letOthersThrough ? LET_THROUGH_MILLIS : FIRST_PAUSE_MILLIS << attempt;
        Pause.millis(ThreadLocalRandom.current().nextLong(millis / 2, millis));
    }
}
