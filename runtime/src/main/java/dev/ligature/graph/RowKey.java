package dev.ligature.graph;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells where the rows of the next record begin. Not safe for use by several threads. */
final class RowKey {

    private final int[] positions;
    private final @Nullable Object[] last;

    /** @param positions where rows hold the record's key */
    RowKey(int[] positions) {
        this.positions = positions;
        this.last = new @Nullable Object[positions.length];
    }

    /** Whether the current row is another record's than the row before. */
    boolean isNew(Row row) throws SQLException {
        boolean isNew = false;
        for (int i = 0; i < positions.length; i++) {
            Object value = row.get(positions[i]);
            if (value == null || !value.equals(last[i])) {
                last[i] = value;
                isNew = true;
            }
        }
        return isNew;
    }

    /** The record's key, if it has a single one. */
    @Nullable
    Object single() {
        return last.length == 1 ? last[0] : null;
    }
}
