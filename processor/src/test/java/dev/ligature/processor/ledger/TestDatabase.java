package dev.ligature.processor.ledger;

import dev.ligature.testing.MariaDbServer;
import dev.ligature.testing.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.mariadb.jdbc.MariaDbDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;

/** The databases that scripts are written for. */
enum TestDatabase {
    H2("h2") {
        @Override
        DataSource open(String name) {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
            return source;
        }
    },
    MARIADB("mariadb") {
        @Override
        DataSource open(String name) {
            MariaDbServer.create(name);
            try {
                return new MariaDbDataSource(MariaDbServer.url(name));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    },
    POSTGRESQL("postgresql") {
        @Override
        DataSource open(String name) {
            PostgresServer.create(name);
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setURL(PostgresServer.url(name));
            return source;
        }
    },
    SQLITE("sqlite") {
        @Override
        DataSource open(String name) {
            try {
                Path file = Files.createTempFile(name, ".db");
                file.toFile().deleteOnExit();
                SQLiteDataSource source = new SQLiteDataSource();
                source.setUrl("jdbc:sqlite:" + file);
                return source;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    private static final AtomicInteger OPENED = new AtomicInteger();

    private final String dialect;

    TestDatabase(String dialect) {
        this.dialect = dialect;
    }

    String dialect() {
        return dialect;
    }

    /** An empty database of its own. */
    DataSource open() {
        return open("ledger" + OPENED.incrementAndGet());
    }

    abstract DataSource open(String name);

    /** A project whose scripts are for this database too. */
    Project project(Path root) {
        return new Project(root).option(LedgerOptions.DIALECTS, dialect);
    }

    /** Standard SQL with the quotes that this database has around names. */
    String sql(String standard) {
        return this == MARIADB ? standard.replace('"', '`') : standard;
    }

    /** Runs the scripts of a catalog as an application would. */
    Flyway migrate(DataSource source, Path catalog) {
        Flyway flyway = flyway(source, catalog);
        flyway.migrate();
        return flyway;
    }

    /** The same after a script has failed, which some databases remember. */
    void repairAndMigrate(DataSource source, Path catalog) {
        Flyway flyway = flyway(source, catalog);
        flyway.repair();
        flyway.migrate();
    }

    private Flyway flyway(DataSource source, Path catalog) {
        return Flyway.configure()
                .dataSource(source)
                .locations("filesystem:" + catalog.resolve(dialect))
                .placeholderReplacement(false)
                .outOfOrder(true)
                .load();
    }
}
