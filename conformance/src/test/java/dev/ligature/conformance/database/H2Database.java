package dev.ligature.conformance.database;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;

/** H2 in this JVM's memory. */
public final class H2Database implements TestDatabase {
    private static final AtomicInteger OPENED = new AtomicInteger();
    private static final int MAX_CONNECTIONS = 64;

    private final JdbcConnectionPool pool;

    private H2Database(JdbcConnectionPool pool) {
        this.pool = pool;
    }

    /** A new database. It lives until it is closed, however many connections there are. */
    public static H2Database open() {
        return open("");
    }

    /** A new database whose transactions are serializable unless they say otherwise. */
    public static H2Database openSerializable() {
        return open(";INIT=SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SERIALIZABLE");
    }

    private static H2Database open(String settings) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:test" + OPENED.incrementAndGet() + ";DB_CLOSE_DELAY=-1" + settings);
        JdbcConnectionPool pool = JdbcConnectionPool.create(source);
        pool.setMaxConnections(MAX_CONNECTIONS);
        return new H2Database(pool);
    }

    @Override
    public String dialect() {
        return "h2";
    }

    @Override
    public DataSource dataSource() {
        return pool;
    }

    @Override
    public void close() {
        Sql.execute(pool, "shutdown immediately");
        pool.dispose();
    }
}
