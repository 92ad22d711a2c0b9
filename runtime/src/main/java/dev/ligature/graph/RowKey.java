package dev.ligature.graph;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells where the rows of the next record begin. Not safe for use by several threads. */
final class RowKey {

    private final int[] positions;
    private @Nullable Object last;

    /** @param positions where rows hold the record's key */
    RowKey(int[] positions) {
        this.positions = positions;
    }

    /** Whether the current row is another record's than the row before. */
    boolean isNew(Row row) throws SQLException {
        Object key = positions.length == 1 ? row.get(positions[0]) : values(row);
        boolean isNew = key == null || !key.equals(last);
        last = key;
        return isNew;
    }

    private List<@Nullable Object> values(Row row) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[positions.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.get(positions[i]);
        }
        return Arrays.asList(values);
    }

    /** The record's key, if it has a single one. */
    @Nullable
    Object single() {
        return positions.length == 1 ? last : null;
    }
}
