package dev.ligature.store;

import dev.ligature.Counts;
import dev.ligature.Taking;
import dev.ligature.spi.Side;
import dev.ligature.transaction.Scope;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

/**
 * What writes the links of one type. Safe for use by many threads.
 *
 * @param <T> the link record
 */
final class Writers<T> {

    private final Shape<T, ?, ?> shape;
    private final SingleWriter<T> single;
    private final MovingWriter moving;
    private final Compensation<T> compensation;
    private final BulkWriter setBased;
    private final BulkWriter rowByRow;

    Writers(Shape<T, ?, ?> shape, Clock clock) {
        this.shape = shape;
        RowReader reader = new RowReader(shape);
        this.single = new SingleWriter<>(shape, clock, reader);
        this.moving = new MovingWriter(shape, single, reader);
        this.compensation = new Compensation<>(shape, single);
        this.setBased = new PostgresBulkWriter(shape, single, moving);
        this.rowByRow = new RowByRowWriter(single, moving, reader);
    }

    /** Writes single links. */
    SingleWriter<T> single() {
        return single;
    }

    /** Writes links in the place of others. */
    MovingWriter moving() {
        return moving;
    }

    /** Dismisses the links of records that are deleted. */
    Sweep<T> sweep() {
        return new Sweep<>(shape, single);
    }

    /** Puts back what was done. */
    Compensation<T> compensation() {
        return compensation;
    }

    /** Writes many links; one after the other where somebody wants to know each of them. */
    BulkWriter bulk(Scope scope) {
        if (scope.events().wanted()) {
            return rowByRow;
        }
        return switch (scope.dialect()) {
            case POSTGRESQL -> setBased;
            case H2, MARIADB, SQLITE -> rowByRow;
        };
    }

    /** Makes {@code rows}, which {@link Batch} has sorted, the only links of a record. Needs a transaction around it. */
    Counts setAll(Scope scope, Side side, Object key, List<Row> rows, Taking taking) throws SQLException {
        Locks.take(scope, shape.type().name(), side, key);
        Counts counts = replace(scope, side, key, rows, taking);
        if (counts.created() + counts.updated() + counts.dismissed() > 0) {
            // where nothing was written, nobody has to know
            Locks.stamp(scope, shape.type().name(), side, key);
        }
        return counts;
    }

    private Counts replace(Scope scope, Side side, Object key, List<Row> rows, Taking taking) throws SQLException {
        BulkWriter bulk = bulk(scope);
        long taken = taking == Taking.FROM_OTHERS && shape.unique(side.other())
                ? bulk.dismissTaken(scope, side, key, rows)
                : 0;
        Counts written = Batch.inChunks(rows, chunk -> bulk.writeAndLock(scope, chunk, taking));
        return written.plus(dismissed(taken + bulk.dismissOthers(scope, side, key, rows)));
    }

    /** Dismisses all links of a record. Needs a transaction around it where there can be several. */
    Counts clear(Scope scope, Side side, Object key) throws SQLException {
        return shape.unique(side)
                ? dismissed(single.dismissAll(scope, side, key))
                : setAll(scope, side, key, List.of(), Taking.REFUSED);
    }

    private static Counts dismissed(long links) {
        return new Counts(0, 0, 0, links);
    }
}
