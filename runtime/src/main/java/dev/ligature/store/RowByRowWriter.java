package dev.ligature.store;

import dev.ligature.Counts;
import dev.ligature.DismissReason;
import dev.ligature.Taking;
import dev.ligature.spi.Side;
import dev.ligature.transaction.Scope;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One link after the other. */
final class RowByRowWriter implements BulkWriter {

    private final SingleWriter<?> single;
    private final MovingWriter moving;
    private final RowReader reader;

    RowByRowWriter(SingleWriter<?> single, MovingWriter moving, RowReader reader) {
        this.single = single;
        this.moving = moving;
        this.reader = reader;
    }

    @Override
    public Counts write(Scope scope, List<Row> rows, Taking taking) throws SQLException {
        Counts counts = Counts.NONE;
        for (Row row : rows) {
            counts = counts.plus(moving.create(scope, row, taking));
        }
        return counts;
    }

    /** {@link RowReader} has locked what it found. */
    @Override
    public Counts writeAndLock(Scope scope, List<Row> rows, Taking taking) throws SQLException {
        return write(scope, rows, taking);
    }

    @Override
    public long dismiss(Scope scope, List<Row> rows) throws SQLException {
        long dismissed = 0;
        for (Row row : rows) {
            dismissed += single.dismiss(scope, row, DismissReason.DISMISSED) ? 1 : 0;
        }
        return dismissed;
    }

    @Override
    public long dismissOthers(Scope scope, Side side, Object key, List<Row> rows) throws SQLException {
        Set<Row> kept = new HashSet<>(rows);
        long dismissed = 0;
        for (int round = 0; round < SingleWriter.ROUNDS; round++) {
            List<Row> others = others(scope, side, key, kept);
            dismissed += dismiss(scope, others);
            if (others.isEmpty() || !scope.dialect().locksRows()) {
                return dismissed;
            }
        }
        throw single.restless();
    }

    private List<Row> others(Scope scope, Side side, Object key, Set<Row> kept) throws SQLException {
        List<Row> others = new ArrayList<>(reader.pairs(scope, side, key));
        others.removeIf(kept::contains);
        return others;
    }

    @Override
    public long dismissTaken(Scope scope, Side side, Object key, List<Row> rows) throws SQLException {
        long taken = 0;
        for (Row row : rows) {
            taken += moving.take(scope, side.other(), row);
        }
        return taken;
    }
}
