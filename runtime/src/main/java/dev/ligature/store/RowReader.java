package dev.ligature.store;

import dev.ligature.spi.Side;
import dev.ligature.transaction.Scope;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds live links before they are written. In a transaction it locks what it finds until that ends; a single statement
 * has no use for locks. Safe for use by many threads.
 */
final class RowReader {

    private final Shape<?, ?, ?> shape;

    RowReader(Shape<?, ?, ?> shape) {
        this.shape = shape;
    }

    /** The link of the two records of {@code row}. */
    @Nullable
    Row pair(Scope scope, Row row) throws SQLException {
        Access access = shape.on(scope.dialect());
        String sql = access.statements().pair(scope.transactional());
        return Jdbc.first(scope.connection(), sql, s -> access.bindPair(s, 1, row), access::readRow);
    }

    /** The link of the record of {@code row} at a side where there can be one. */
    @Nullable
    Row only(Scope scope, Side side, Row row) throws SQLException {
        if (!shape.unique(side)) {
            return null;
        }
        Access access = shape.on(scope.dialect());
        String sql = access.statements().only(side, scope.transactional());
        return Jdbc.first(scope.connection(), sql, s -> access.bindKey(s, 1, side, row.key(side)), access::readRow);
    }

    /** A link because of which {@code row} cannot be inserted, which may be the one of the same two records. */
    @Nullable
    Row inTheWay(Scope scope, Row row) throws SQLException {
        if (!shape.unique(Side.LEFT) && !shape.unique(Side.RIGHT)) {
            return pair(scope, row);
        }
        Row found = only(scope, Side.LEFT, row);
        return found == null ? only(scope, Side.RIGHT, row) : found;
    }

    /** The pairs that the record at a side is linked in, of which some are about to be dismissed. */
    List<Row> pairs(Scope scope, Side side, Object key) throws SQLException {
        Access access = shape.on(scope.dialect());
        String sql = access.statements().read().linksToChange(side);
        return Jdbc.list(scope.connection(), sql, s -> access.bindKey(s, 1, side, key), access::readPair);
    }

    /** All links because of which {@code row} cannot be inserted, where one of its records can have one only. */
    List<Row> allInTheWay(Scope scope, Row row) throws SQLException {
        Access access = shape.on(scope.dialect());
        if (scope.dialect().locksInOrder() && shape.oneToOne()) {
            String sql = access.statements().either();
            return Jdbc.list(scope.connection(), sql, s -> access.bindPair(s, 1, row), access::readRow);
        }
        List<Row> found = new ArrayList<>();
        for (Side side : Side.values()) {
            Row one = only(scope, side, row);
            if (one != null && !found.contains(one)) {
                found.add(one);
            }
        }
        return found;
    }
}
