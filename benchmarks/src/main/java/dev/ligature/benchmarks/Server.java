package dev.ligature.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * One PostgreSQL for a whole run. A commit does not wait for the disk, which would be the same for all and hide what is
 * compared, and a query is run by one process; otherwise it is as it comes, with more memory.
 */
public final class Server implements AutoCloseable {

    /** Where a forked JVM finds the server. */
    public static final String URL = "benchmarks.url";

    /** The name of connections whose work is counted. */
    public static final String MEASURED = "measured";

    private final EmbeddedPostgres postgres;

    private Server(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** Starts it; it ends with this JVM. */
    public static Server start() {
        try {
            return new Server(EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("shared_buffers", "1GB")
                    .setServerConfig("max_wal_size", "8GB")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("max_parallel_workers_per_gather", "0")
                    .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                    .setServerConfig("pg_stat_statements.track", "none")
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be started", e);
        }
    }

    /** The address of its database, with a user that needs no password. */
    public String url() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    /** A pool of so many connections, which are open when this returns. */
    public static HikariDataSource pool(String url, String application, int size) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.addDataSourceProperty("ApplicationName", application);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(size);
        return new HikariDataSource(config);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
