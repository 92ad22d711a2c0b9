package dev.ligature.graph;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The rows of a statement while they are read, with the columns that are planned. Not safe for use by several threads. */
final class OpenRows implements Cells, AutoCloseable {

    private final Statement statement;
    private final @Nullable PreparedStatement prepared;
    private final ResultSet rows;

    /** Rows whose end is that of what gives them. */
    OpenRows(Statement statement, ResultSet rows) {
        this.statement = statement;
        this.prepared = null;
        this.rows = rows;
    }

    OpenRows(Statement statement, PreparedStatement prepared, ResultSet rows) {
        this.statement = statement;
        this.prepared = prepared;
        this.rows = rows;
    }

    @Override
    public boolean next() throws SQLException {
        return rows.next();
    }

    @Override
    public @Nullable Object get(int position) throws SQLException {
        return statement.read(rows, position);
    }

    /** The rows as they are. */
    ResultSet rows() {
        return rows;
    }

    @Override
    public void close() throws SQLException {
        try {
            rows.close();
        } finally {
            if (prepared != null) {
                prepared.close();
            }
        }
    }
}
