package dev.ligature.processor.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

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
    POSTGRESQL("postgresql") {
        @Override
        DataSource open(String name) {
            DataSource server = Server.RUNNING.getPostgresDatabase();
            try (Connection connection = server.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return Server.RUNNING.getDatabase("postgres", name);
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

    /** Started when it is first asked for; it stops with the JVM. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
