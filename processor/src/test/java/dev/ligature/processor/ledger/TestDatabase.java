package dev.ligature.processor.ledger;

import dev.ligature.testing.PostgresServer;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

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
            PostgresServer.create(name);
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setURL(PostgresServer.url(name));
            return source;
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
}
