package shop;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * An empty database of this process, gone when closed.
 *
 * @param name its name for people
 * @param dataSource its connections
 * @param server what is stopped when it is closed
 */
record ShopDatabase(String name, DataSource dataSource, Closeable server) implements Closeable {

    /** The database of this name: {@code h2} or {@code postgresql}. */
    static ShopDatabase named(String name) {
        return switch (name) {
            case "h2" -> h2();
            case "postgresql" -> postgresql();
            default ->
                throw new IllegalArgumentException(
                        "There is no database \"" + name + "\"; the sample runs on h2 or postgresql.");
        };
    }

    private static ShopDatabase h2() {
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:shop", "shop", "");
        return new ShopDatabase("H2, in memory", pool, pool::dispose);
    }

    private static ShopDatabase postgresql() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.start();
            return new ShopDatabase("a PostgreSQL server started for this run", server.getPostgresDatabase(), server);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be started", e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
