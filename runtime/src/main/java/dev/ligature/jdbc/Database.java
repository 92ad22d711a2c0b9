package dev.ligature.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A data source, and the dialect of what is behind it, which is asked for once. Safe for use by many threads. */
public final class Database {

    private final DataSource dataSource;
    private volatile @Nullable Dialect dialect;

    /** Does not connect. */
    public Database(DataSource dataSource) {
        this.dataSource = Objects.requireNonNull(dataSource, "dataSource");
    }

    /** Where connections come from. */
    public DataSource dataSource() {
        return dataSource;
    }

    /** The dialect, asked of {@code connection} where it is not known yet. */
    public Dialect dialect(Connection connection) throws SQLException {
        Dialect known = dialect;
        if (known == null) {
            known = Dialect.of(connection);
            dialect = known;
        }
        return known;
    }
}
