package dev.ligature.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** PostgreSQL, quick rather than safe from power failures. Safe for use by many threads. */
public final class PostgresServer {

    /** Who may do everything; needs no password. */
    public static final String USER = "postgres";

    private PostgresServer() {}

    /** Makes an empty database. */
    public static void create(String database) {
        execute("create database " + database);
    }

    /** Removes a database, whoever is still connected. */
    public static void drop(String database) {
        execute("drop database " + database + " with (force)");
    }

    /** The address of a database, for {@link #USER}. */
    public static String url(String database) {
        return Running.SERVER.getJdbcUrl(USER, database);
    }

    private static void execute(String sql) {
        try (Connection connection = Running.SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Running {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("deadlock_timeout", "100ms")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
