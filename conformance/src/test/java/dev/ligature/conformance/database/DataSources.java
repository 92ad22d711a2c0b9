package dev.ligature.conformance.database;

import dev.ligature.testing.PostgresServer;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.mariadb.jdbc.MariaDbDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;

/** How other processes reach the databases of this one. */
public final class DataSources {
    private DataSources() {}

    /** The URL that connections have, from which {@link #of} makes such connections again. */
    public static String url(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getURL();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Connections to the database of this URL, without a pool. */
    public static DataSource of(String url) {
        if (url.startsWith("jdbc:postgresql:")) {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(url);
            source.setUser(PostgresServer.USER);
            return source;
        }
        if (url.startsWith("jdbc:mariadb:")) {
            try {
                return new MariaDbDataSource(url);
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        }
        if (url.startsWith("jdbc:sqlite:")) {
            SQLiteDataSource source = new SQLiteDataSource();
            source.setUrl(url);
            source.getConfig().setBusyTimeout(SqliteDatabase.BUSY_MILLIS);
            return source;
        }
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        return source;
    }
}
