package dev.ligature.store;

import dev.ligature.Counts;
import dev.ligature.DismissReason;
import dev.ligature.Outcome;
import dev.ligature.Taking;
import dev.ligature.spi.Side;
import dev.ligature.transaction.Scope;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Writes links that take the place of others, which are dismissed as moved. Needs a transaction around it, unless
 * something else is said. Safe for use by many threads.
 */
final class MovingWriter {

    private final Shape<?, ?, ?> shape;
    private final SingleWriter<?> single;
    private final RowReader reader;

    MovingWriter(Shape<?, ?, ?> shape, SingleWriter<?> single, RowReader reader) {
        this.shape = shape;
        this.single = single;
        this.reader = reader;
    }

    /** As {@link #set}, as far as that goes without locks and without a transaction. */
    Optional<Outcome> tryToSet(Scope scope, Row row) throws SQLException {
        if (single.insert(scope, row)) {
            return Optional.of(Outcome.CREATED);
        }
        Row present = shape.oneToOne() ? reader.pair(scope, row) : null;
        return present == null ? Optional.empty() : single.overwrite(scope, row, present);
    }

    /** Makes this the only link of the record at a side. */
    Outcome set(Scope scope, Side side, Row row, Taking taking) throws SQLException {
        if (shape.oneToOne() || !scope.dialect().locksRows()) {
            // otherwise two who move the same records could wait for each other in a circle
            // and on SQLite who reads before it writes is not let to write once others have
            Locks.take(scope, shape.type().name(), row);
        }
        for (int round = 0; round < SingleWriter.ROUNDS; round++) {
            List<Row> found = reader.allInTheWay(scope, row);
            int same = found.indexOf(row);
            if (same < 0) {
                refuse(side, row, taking, found);
                dismiss(scope, found);
                if (single.insert(scope, row)) {
                    return Outcome.CREATED;
                }
                continue;
            }
            Optional<Outcome> outcome = single.overwrite(scope, row, found.get(same));
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        throw single.restless();
    }

    /** Creates a link, or changes it where it is live; {@code taking} says what to do about others in its way. */
    Counts create(Scope scope, Row row, Taking taking) throws SQLException {
        return taking == Taking.FROM_OTHERS ? createTaking(scope, row) : counts(single.create(scope, row), 0);
    }

    /** Dismisses what stands in the way of {@code row} at a side; returns how many. */
    long take(Scope scope, Side side, Row row) throws SQLException {
        Row held = reader.only(scope, side, row);
        return held == null || held.equals(row) ? 0 : dismiss(scope, List.of(held));
    }

    private Counts createTaking(Scope scope, Row row) throws SQLException {
        long taken = 0;
        for (int round = 0; round < SingleWriter.ROUNDS; round++) {
            if (single.insert(scope, row)) {
                return counts(Outcome.CREATED, taken);
            }
            Row found = reader.inTheWay(scope, row);
            if (found != null && !found.equals(row)) {
                taken += dismiss(scope, List.of(found));
            } else if (found != null) {
                Optional<Outcome> outcome = single.overwrite(scope, row, found);
                if (outcome.isPresent()) {
                    return counts(outcome.get(), taken);
                }
            }
        }
        throw single.restless();
    }

    /** What is in the way at the other side holds the partner, which is not given up unless that was asked for. */
    private void refuse(Side side, Row row, Taking taking, List<Row> found) {
        for (Row other : found) {
            if (taking == Taking.REFUSED && !other.hasKey(side, row)) {
                throw shape.conflict(other, row);
            }
        }
    }

    private long dismiss(Scope scope, List<Row> rows) throws SQLException {
        long dismissed = 0;
        for (Row row : rows) {
            dismissed += single.dismiss(scope, row, DismissReason.MOVED) ? 1 : 0;
        }
        return dismissed;
    }

    private static Counts counts(Outcome outcome, long dismissed) {
        return new Counts(
                outcome == Outcome.CREATED ? 1 : 0,
                outcome == Outcome.UPDATED ? 1 : 0,
                outcome == Outcome.UNCHANGED ? 1 : 0,
                dismissed);
    }
}
