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
    private final JdbcConnectionPool pool;

    private PostgresDatabase(String name, JdbcConnectionPool pool) {
        this.name = name;
        this.pool = pool;
    }

    /** A new database. */
    public static PostgresDatabase open() {
        return open("");
    }

    /** A new database whose transactions are serializable unless they say otherwise. */
    public static PostgresDatabase openSerializable() {
        return open("-c default_transaction_isolation=serializable");
    }

    /** A new database whose sessions wait 7 s for locks, and 97 s for statements. */
    public static PostgresDatabase openImpatient() {
        return open("-c lock_timeout=7s -c statement_timeout=97s");
    }

    private static PostgresDatabase open(String options) {
        String name = "test" + OPENED.incrementAndGet();
        PostgresServer.create(name);
        return new PostgresDatabase(name, pool(name, options));
    }

    /** H2's pool, because it is here already, small, and serves any driver. */
    private static JdbcConnectionPool pool(String name, String options) {
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        source.setURL(PostgresServer.url(name));
        source.setOptions(options);
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
