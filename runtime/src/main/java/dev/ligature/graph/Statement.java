package dev.ligature.graph;

import dev.ligature.jdbc.Codec;
import dev.ligature.jdbc.Dialect;
import dev.ligature.jdbc.Rendering;
import dev.ligature.spi.ColumnType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jooq.Query;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * A statement: its text, and how values are bound to it and read from its rows. One that a caller's own SQL is part of is for
 * one request, and holds its values; any other is for all requests of one shape. Immutable.
 */
final class Statement {

    /** What a column takes in the plan of a view, measured as characters of two bytes. */
    private static final int SIZE_OF_COLUMN = 200;

    private final Dialect dialect;
    private final @Nullable Query query;
    private final String sql;
    private final int[] operands;
    private final ColumnType<?>[] types;
    private final Codec[] codecs;

    private Statement(Dialect dialect, Query query, boolean reusable, List<Cell> cells) {
        this.dialect = dialect;
        this.query = reusable ? null : query;
        this.sql = Rendering.sql(dialect, query);
        this.operands = reusable
                ? Rendering.parameters(dialect, query).stream()
                        .mapToInt(Parameters::number)
                        .toArray()
                : new int[0];
        this.types = cells.stream().map(Cell::type).toArray(ColumnType<?>[]::new);
        this.codecs = cells.stream().map(cell -> dialect.codec(cell.type())).toArray(Codec[]::new);
    }

    /** The statement of a query of these columns. */
    static Statement of(Dialect dialect, Query query, List<Cell> cells) {
        return new Statement(dialect, query, true, cells);
    }

    /** The statement of a query that holds all its values. */
    static Statement withValues(Dialect dialect, Query query, List<Cell> cells) {
        return new Statement(dialect, query, false, cells);
    }

    String sql() {
        return sql;
    }

    /** About how many characters it is as large as, with the plan of what it reads. */
    long size() {
        return sql.length() + (long) SIZE_OF_COLUMN * types.length;
    }

    /**
     * Runs it for the values of one request.
     *
     * @param fetchSize how many rows to fetch at a time, or 0 for all
     * @param maxRows how many rows to fetch at most, or {@link Budget#NONE}
     */
    OpenRows open(Connection connection, List<Operand> values, int fetchSize, int maxRows) throws SQLException {
        if (query != null) {
            return new OpenRows(this, Rendering.run(dialect, connection, query, fetchSize));
        }
        return run(connection, sql, values, fetchSize, maxRows);
    }

    /** How the database means to run it. */
    OpenRows explain(Connection connection, List<Operand> values) throws SQLException {
        if (query != null) {
            return new OpenRows(this, Rendering.run(dialect, connection, DSL.sql(dialect.explain() + "{0}", query), 0));
        }
        return run(connection, dialect.explain() + sql, values, 0, Budget.NONE);
    }

    private OpenRows run(Connection connection, String text, List<Operand> values, int fetchSize, int maxRows)
            throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(text);
        try {
            if (fetchSize > 0) {
                prepared.setFetchSize(fetchSize);
            }
            if (maxRows != Budget.NONE) {
                prepared.setMaxRows(maxRows);
            }
            for (int i = 0; i < operands.length; i++) {
                values.get(operands[i]).bind(prepared, i + 1, dialect);
            }
            return new OpenRows(this, prepared, prepared.executeQuery());
        } catch (SQLException | RuntimeException error) {
            try (prepared) {
                throw error;
            }
        }
    }

    /** The value that the current row has at a position, from 1. */
    @Nullable
    Object read(ResultSet rows, int position) throws SQLException {
        return codecs[position - 1].read(rows, position, types[position - 1]);
    }
}
