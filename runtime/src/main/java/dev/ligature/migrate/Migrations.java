package dev.ligature.migrate;

import dev.ligature.LigatureException;
import dev.ligature.jdbc.Database;
import dev.ligature.spi.Catalog;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Brings the tables of links to what the application was compiled for, and checks that they are.
 *
 * <p>To migrate: the database is looked at ({@link CatalogState}), and whatever must not be, there or in the jars, is
 * refused ({@link Check}, {@link Duplicates}), all before the first change; then Flyway runs what has not run yet, catalog by catalog, each
 * with a history table of its own ({@link CatalogRun}); last comes {@link #verify}, which needs neither Flyway nor the
 * right to change anything.
 *
 * <p>Immutable and safe for use by many threads and processes.
 */
public final class Migrations {

    private static final System.Logger LOG = System.getLogger(Migrations.class.getName());
    private final Database database;
    private final List<Catalog> catalogs;

    /** Of the link tables of {@code catalogs}, and of the runtime's own. Does not connect. */
    public Migrations(Database database, List<Catalog> catalogs) {
        this.database = database;
        this.catalogs = List.copyOf(catalogs);
    }

    /**
     * Runs the scripts that have not run yet, then {@link #verify}. Several processes may do so at once. Flyway takes two
     * connections at a time.
     *
     * @return the files of the scripts that had not run before and now have, in the order of catalogs and versions
     * @throws dev.ligature.SchemaMismatchException if something has to be put right: first, and then nothing was changed, or
     *     because a script failed, and then what ran before it stays
     * @throws dev.ligature.ConfigurationException if there are scripts to run and Flyway, or its part for the
     *     database, is not there
     */
    public List<String> migrate() {
        try (Progress progress = Progress.start()) {
            return migrate(progress);
        }
    }

    private List<String> migrate(Progress progress) {
        List<String> pending = new ArrayList<>();
        List<CatalogRun> runs = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        connected(schema -> {
            for (CatalogTables catalog : tables(schema)) {
                CatalogState state = CatalogState.read(schema, catalog);
                problems.addAll(new Check(state).beforeScripts());
                problems.addAll(Duplicates.of(state, schema, progress));
                state.pending().forEach(script -> pending.add(script.file()));
                if (!state.pending().isEmpty()) {
                    runs.add(new CatalogRun(database.dataSource(), schema.dialect(), catalog, progress));
                }
            }
            if (problems.isEmpty() && !runs.isEmpty()) {
                tellOfEmpty(schema);
            }
        });
        Problem.refuse("The tables of links cannot be migrated, and nothing was changed:", problems);
        runs.forEach(CatalogRun::toEnd);
        verify(false);
        return List.copyOf(pending);
    }

    /**
     * Checks that every script has run, unchanged, and that the live tables have the columns, keys and unique indexes
     * that the application was compiled for. Reads only; needs no more than the right to select. A database that a newer
     * version has migrated is accepted as long as this version can work with it.
     *
     * @throws dev.ligature.SchemaMismatchException naming everything that differs, table by table and column by column
     */
    public void verify() {
        verify(true);
    }

    private void verify(boolean files) {
        List<Problem> problems = new ArrayList<>();
        connected(schema -> {
            for (CatalogTables catalog : tables(schema)) {
                if (!problems(schema, catalog, files).isEmpty()) {
                    // a newer version may have migrated between the looks at the history and at the tables
                    problems.addAll(problems(schema, catalog, files));
                }
            }
        });
        Problem.refuse("The database does not have the tables that this application was compiled for:", problems);
    }

    private static List<Problem> problems(LiveSchema schema, CatalogTables catalog, boolean files) throws SQLException {
        return new Check(CatalogState.read(schema, catalog)).beforeUse(schema, files);
    }

    private List<CatalogTables> tables(LiveSchema schema) {
        String folder = schema.dialect().folder();
        Stream<CatalogTables> own = RuntimeCatalog.tables(folder).stream();
        return Stream.concat(own, catalogs.stream().map(catalog -> CatalogTables.of(catalog, folder)))
                .toList();
    }

    /** Cannot be detected later: it is not us who fail then. */
    private static void tellOfEmpty(LiveSchema schema) throws SQLException {
        if (schema.isEmpty()) {
            LOG.log(
                    System.Logger.Level.INFO,
                    "The schema {0} is empty, so Ligature is the first there. If the application has a Flyway of its own for"
                            + " this schema, run it before Ligature.migrate(), or give Ligature a schema to itself:"
                            + " Flyway stops at a schema that is neither empty nor its own.",
                    schema.current());
        }
    }

    private void connected(Work work) {
        try (Connection connection = database.dataSource().getConnection()) {
            work.with(new LiveSchema(connection, database.dialect(connection)));
        } catch (SQLException e) {
            throw new LigatureException("The tables of links cannot be looked at: " + e.getMessage(), e);
        }
    }

    private interface Work {
        void with(LiveSchema schema) throws SQLException;
    }
}
