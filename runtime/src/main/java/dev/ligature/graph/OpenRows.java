package dev.ligature.graph;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The rows of a statement while they are read. Not safe for use by several threads. */
final class OpenRows implements AutoCloseable {

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

    /** The rows of columns as they are planned. */
    Cells cells() {
        return statement.cells(rows);
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
