package dev.ligature.conformance.database;

import dev.ligature.testing.PostgresServer;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;

/** A database of the one PostgreSQL server that this JVM starts when the first is asked for. */
public final class PostgresDatabase implements TestDatabase {
    private static final AtomicInteger OPENED = new AtomicInteger();
    private static final int MAX_CONNECTIONS = 64;

    private final String name;
    private final PGConnectionPoolDataSource source;
    private final JdbcConnectionPool pool;

    private PostgresDatabase(String name, PGConnectionPoolDataSource source) {
        this.name = name;
        this.source = source;
        this.pool = pool(source);
    }

    /** A new database. */
    public static PostgresDatabase open() {
        return open("");
    }

    /** A new database whose transactions are serializable unless they say otherwise. */
    public static PostgresDatabase openSerializable() {
        return open("-c default_transaction_isolation=serializable");
    }

    /** A new database whose sessions wait four seconds for locks, for statements and for answers. */
    public static PostgresDatabase openImpatient() {
        PostgresDatabase database = open("-c lock_timeout=4s -c statement_timeout=4s");
        database.source.setSocketTimeout(4);
        return database;
    }

    private static PostgresDatabase open(String options) {
        String name = "test" + OPENED.incrementAndGet();
        PostgresServer.create(name);
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        source.setURL(PostgresServer.url(name));
        source.setOptions(options);
        return new PostgresDatabase(name, source);
    }

    /** H2's pool, because it is here already, small, and serves any driver. */
    private static JdbcConnectionPool pool(PGConnectionPoolDataSource source) {
        JdbcConnectionPool pool = JdbcConnectionPool.create(source);
        pool.setMaxConnections(MAX_CONNECTIONS);
        return pool;
    }

    @Override
    public String dialect() {
        return "postgresql";
    }

    @Override
    public DataSource dataSource() {
        return pool;
    }

    @Override
    public void close() {
        pool.dispose();
        PostgresServer.drop(name);
    }
}
