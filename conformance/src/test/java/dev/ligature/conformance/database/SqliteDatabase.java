package dev.ligature.conformance.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.sqlite.SQLiteConfig;
import org.sqlite.javax.SQLiteConnectionPoolDataSource;

/** A file of SQLite, in a folder of its own. */
public final class SqliteDatabase implements TestDatabase {
    private static final int MAX_CONNECTIONS = 64;
    static final int BUSY_MILLIS = 30_000;

    private final Path folder;
    private final JdbcConnectionPool pool;

    private SqliteDatabase(Path folder, JdbcConnectionPool pool) {
        this.folder = folder;
        this.pool = pool;
    }

    /** A new database. Its transactions are serializable, as all of SQLite's are. */
    public static SqliteDatabase open() {
        try {
            Path folder = Files.createTempDirectory("sqlite");
            SQLiteConfig config = new SQLiteConfig();
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
            config.setBusyTimeout(BUSY_MILLIS);
            SQLiteConnectionPoolDataSource source = new SQLiteConnectionPoolDataSource();
            source.setConfig(config);
            source.setUrl("jdbc:sqlite:" + folder.resolve("test.db"));
            JdbcConnectionPool pool = JdbcConnectionPool.create(source);
            pool.setMaxConnections(MAX_CONNECTIONS);
            // the first connection changes the file's journal; SQLite lets none wait that does so at the same time
            Sql.column(pool, "pragma journal_mode");
            return new SqliteDatabase(folder, pool);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String dialect() {
        return "sqlite";
    }

    @Override
    public DataSource dataSource() {
        return pool;
    }

    @Override
    public void close() {
        pool.dispose();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            for (Path file : all) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
