package dev.ligature.conformance.database;

import dev.ligature.testing.MariaDbServer;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.mariadb.jdbc.MariaDbDataSource;

/** A database of the one MariaDB server that this JVM starts when the first is asked for. */
public final class MariaDbDatabase implements TestDatabase {
    private static final AtomicInteger OPENED = new AtomicInteger();
    private static final int MAX_CONNECTIONS = 64;

    private final String name;
    private final JdbcConnectionPool pool;

    private MariaDbDatabase(String name, JdbcConnectionPool pool) {
        this.name = name;
        this.pool = pool;
    }

    /** A new database. */
    public static MariaDbDatabase open() {
        return open("");
    }

    /** A new database whose transactions are serializable unless they say otherwise. */
    public static MariaDbDatabase openSerializable() {
        return open("&transactionIsolation=SERIALIZABLE");
    }

    /** A new database whose transactions see what is committed, statement by statement, unless they say otherwise. */
    public static MariaDbDatabase openReadCommitted() {
        return open("&transactionIsolation=READ_COMMITTED");
    }

    /** A new database to whose server a backslash is a character as any other. */
    public static MariaDbDatabase openWithoutBackslashEscapes() {
        return open("&sessionVariables=sql_mode='STRICT_TRANS_TABLES,NO_BACKSLASH_ESCAPES'");
    }

    /** A new database that refuses to change what others have changed since a transaction began to read, as from 11.6 on. */
    public static MariaDbDatabase openSnapshotIsolation() {
        return open("&sessionVariables=innodb_snapshot_isolation=on");
    }

    private static MariaDbDatabase open(String options) {
        String name = "test" + OPENED.incrementAndGet();
        MariaDbServer.create(name);
        return new MariaDbDatabase(name, pool(MariaDbServer.url(name) + options));
    }

    private static JdbcConnectionPool pool(String url) {
        try {
            JdbcConnectionPool pool = JdbcConnectionPool.create(new MariaDbDataSource(url));
            pool.setMaxConnections(MAX_CONNECTIONS);
            return pool;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public String dialect() {
        return "mariadb";
    }

    @Override
    public DataSource dataSource() {
        return pool;
    }

    @Override
    public void close() {
        pool.dispose();
        MariaDbServer.drop(name);
    }
}
