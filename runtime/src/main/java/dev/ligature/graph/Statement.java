package dev.ligature.graph;

import dev.ligature.jdbc.Codec;
import dev.ligature.jdbc.Dialect;
import dev.ligature.jdbc.Rendering;
import dev.ligature.spi.ColumnType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;

/** A statement for all requests of one shape: its text, and how values are bound to it and read from its rows. Immutable. */
final class Statement {

    private final Dialect dialect;
    private final String sql;
    private final int[] operands;
    private final ColumnType<?>[] types;
    private final Codec[] codecs;

    private Statement(Dialect dialect, String sql, int[] operands, ColumnType<?>[] types, Codec[] codecs) {
        this.dialect = dialect;
        this.sql = sql;
        this.operands = operands;
        this.types = types;
        this.codecs = codecs;
    }

    /** The statement of a query whose rows are as planned. */
    static Statement of(Dialect dialect, Query query, RowPlan rows) {
        int[] operands = Rendering.parameters(dialect, query).stream()
                .mapToInt(Parameters::number)
                .toArray();
        return new Statement(dialect, Rendering.sql(dialect, query), operands, rows.types(), rows.codecs(dialect));
    }

    String sql() {
        return sql;
    }

    /** Binds the values of one request. */
    void bind(PreparedStatement prepared, List<Operand> values) throws SQLException {
        for (int i = 0; i < operands.length; i++) {
            values.get(operands[i]).bind(prepared, i + 1, dialect);
        }
    }

    /** The value at a position of the current row, from 1. */
    @Nullable
    Object read(ResultSet rows, int position) throws SQLException {
        return codecs[position - 1].read(rows, position, types[position - 1]);
    }
}
