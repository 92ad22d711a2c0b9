package dev.ligature.graph;

import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells where the rows of the next record begin. Not safe for use by several threads. */
final class RowKey {

    private final int[] positions;
    private @Nullable Object first;
    private @Nullable Object second;

    /** @param positions where rows hold the record's key: one, or two of a link */
    RowKey(int[] positions) {
        this.positions = positions;
    }

    /** Whether the current row is another record's than the row before. */
    boolean isNew(Row row) throws SQLException {
        Object nextFirst = row.get(positions[0]);
        Object nextSecond = positions.length == 1 ? null : row.get(positions[1]);
        boolean isNew = nextFirst == null || !nextFirst.equals(first) || !Objects.equals(nextSecond, second);
        first = nextFirst;
        second = nextSecond;
        return isNew;
    }

    /** The record's key, if it has a single one. */
    @Nullable
    Object single() {
        return positions.length == 1 ? first : null;
    }
}
