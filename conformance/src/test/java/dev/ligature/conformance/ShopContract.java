package dev.ligature.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.Ligature;
import dev.ligature.conformance.database.RecordingDataSource;
import dev.ligature.conformance.database.Sql;
import dev.ligature.conformance.database.TestDatabase;
import java.sql.Connection;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.h2.engine.Constants;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import shop.links.ShopCatalog;

/**
 * The base of all contracts: the shop's links in a database that was migrated once for the class and is empty before each
 * test. A subclass for each database says which one.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ShopContract {
    /** What the shop takes for the time; it stands still unless a test moves it. */
    protected final TestClock clock = new TestClock();

    private TestDatabase database;
    private RecordingDataSource dataSource;
    private Ligature ligature;

    /** A new database of the kind that the subclass is for. */
    protected abstract TestDatabase open();

    /** Says where models are; they are all in the database of the links if nothing is said. */
    protected Ligature.Builder wire(Ligature.Builder builder) {
        return builder;
    }

    /** Ligature on this database, with {@link #clock} as its clock. */
    protected final Ligature ligature() {
        return ligature;
    }

    /** The database's connections, and what was executed on them. */
    protected final RecordingDataSource dataSource() {
        return dataSource;
    }

    /** Whether this is PostgreSQL, for the few things that differ on purpose. */
    protected final boolean onPostgres() {
        return database.dialect().equals("postgresql");
    }

    /** The dialect: the name of the folder of its scripts, such as {@code postgresql}. */
    protected final String dialect() {
        return database.dialect();
    }

    /** Isolation levels at which a transaction sees all tables as they were at one moment. */
    protected final IntStream levelsOfOneSnapshot() {
        return switch (dialect()) {
            // its REPEATABLE READ looks at each table from the moment on at which it first needs that
            case "h2" -> IntStream.of(Constants.TRANSACTION_SNAPSHOT, Connection.TRANSACTION_SERIALIZABLE);
            // its SERIALIZABLE locks what it reads
            case "mariadb" -> IntStream.of(Connection.TRANSACTION_REPEATABLE_READ);
            // it has no other
            case "sqlite" -> IntStream.of(Connection.TRANSACTION_SERIALIZABLE);
            default -> IntStream.of(Connection.TRANSACTION_REPEATABLE_READ, Connection.TRANSACTION_SERIALIZABLE);
        };
    }

    @BeforeAll
    final void migrate() {
        database = open();
        dataSource = new RecordingDataSource(database.dataSource());
        ligature = wire(Ligature.builder().links(dataSource).clock(clock)).build();
        ligature.migrate();
    }

    @BeforeEach
    final void empty() {
        emptyLinks();
        dataSource.forget();
        clock.set(TestClock.START);
    }

    /** Removes all links, live and dismissed. */
    protected final void emptyLinks() {
        Sql.execute(
                database.dataSource(),
                new ShopCatalog()
                        .links().stream()
                                .filter(link -> !link.isReadOnly())
                                .flatMap(link -> Stream.concat(Stream.of(link.table()), link.archive().stream()))
                                .map(table -> "delete from " + table)
                                .toArray(String[]::new));
    }

    @AfterEach
    final void everyConnectionCameBackAsItWasGiven() {
        assertThat(dataSource.open()).as("connections that were not given back").isZero();
        assertThat(dataSource.complaints()).isEmpty();
    }

    @AfterAll
    final void close() {
        database.close();
    }
}
