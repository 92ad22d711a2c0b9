package dev.ligature.store;

import dev.ligature.Counts;
import dev.ligature.DismissReason;
import dev.ligature.LinkNotFoundException;
import dev.ligature.LinkRetryException;
import dev.ligature.Outcome;
import dev.ligature.Taking;
import dev.ligature.jdbc.Failure;
import dev.ligature.spi.Side;
import dev.ligature.transaction.Scope;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes one link at a time. Each method tries the statement that does all, and looks at what is in the way only where
 * that did nothing; what it sees may be gone again by then, so that it begins anew. Safe for use by many threads.
 */
final class SingleWriter {

    /** How often a link can change under our hands before we give up. */
    private static final int ROUNDS = 100;

    private final Shape<?, ?, ?> shape;
    private final Clock clock;

    SingleWriter(Shape<?, ?, ?> shape, Clock clock) {
        this.shape = shape;
        this.clock = clock;
    }

    /** The time of a write. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    Outcome create(Scope scope, Row row) throws SQLException {
        for (int round = 0; round < ROUNDS; round++) {
            if (insert(scope, row)) {
                return Outcome.CREATED;
            }
            Row found = inTheWay(scope, row);
            if (found != null) {
                Optional<Outcome> outcome = overwrite(scope, row, found);
                if (outcome.isPresent()) {
                    return outcome.get();
                }
            }
        }
        throw restless();
    }

    /** As {@link #create(Scope, Row)}; {@code taking} says what to do about a link that is in the way. */
    Counts create(Scope scope, Row row, Taking taking) throws SQLException {
        return taking == Taking.FROM_OTHERS ? createTaking(scope, row) : counts(create(scope, row));
    }

    /** A link that is in the way is dismissed as moved, and counted. */
    private Counts createTaking(Scope scope, Row row) throws SQLException {
        long taken = 0;
        for (int round = 0; round < ROUNDS; round++) {
            if (insert(scope, row)) {
                return new Counts(1, 0, 0, taken);
            }
            Row found = inTheWay(scope, row);
            if (found != null && !found.equals(row)) {
                taken += dismiss(scope, found, DismissReason.MOVED) ? 1 : 0;
            } else if (found != null) {
                Optional<Outcome> outcome = overwrite(scope, row, found);
                if (outcome.isPresent()) {
                    return counts(outcome.get()).plus(new Counts(0, 0, 0, taken));
                }
            }
        }
        throw restless();
    }

    private static Counts counts(Outcome outcome) {
        return switch (outcome) {
            case CREATED -> new Counts(1, 0, 0, 0);
            case UPDATED -> new Counts(0, 1, 0, 0);
            case UNCHANGED -> new Counts(0, 0, 1, 0);
        };
    }

    Outcome update(Scope scope, Row row) throws SQLException {
        for (int round = 0; round < ROUNDS; round++) {
            if (!row.given().isEmpty() && change(scope, row)) {
                return Outcome.UPDATED;
            }
            Row found = pair(scope, row);
            if (found == null) {
                throw new LinkNotFoundException(
                        "%s and %s are not linked by \"%s\""
                                .formatted(
                                        ref(Side.LEFT, row),
                                        ref(Side.RIGHT, row),
                                        shape.type().name()),
                        null);
            }
            if (Same.values(row, found)) {
                return Outcome.UNCHANGED;
            }
        }
        throw restless();
    }

    /** Makes this the only link of the record at a side. Needs a transaction around it. */
    Outcome set(Scope scope, Side side, Row row, Taking taking) throws SQLException {
        for (int round = 0; round < ROUNDS; round++) {
            Row present = only(scope, side, row);
            if (present != null && present.equals(row)) {
                Optional<Outcome> outcome = overwrite(scope, row, present);
                if (outcome.isPresent()) {
                    return outcome.get();
                }
                continue;
            }
            if (taking == Taking.FROM_OTHERS) {
                take(scope, side.other(), row);
            } else {
                refuseHeld(scope, side.other(), row);
            }
            if (present != null) {
                dismiss(scope, present, DismissReason.MOVED);
            }
            if (insert(scope, row)) {
                return Outcome.CREATED;
            }
        }
        throw restless();
    }

    /** Dismisses, as moved, what stands in the way of {@code row} at a side where one partner is allowed. */
    long take(Scope scope, Side side, Row row) throws SQLException {
        Row held = shape.unique(side) ? only(scope, side, row) : null;
        if (held == null || held.equals(row)) {
            return 0;
        }
        return dismiss(scope, held, DismissReason.MOVED) ? 1 : 0;
    }

    boolean dismiss(Scope scope, Row row, DismissReason reason) throws SQLException {
        Access access = shape.on(scope.dialect());
        return Jdbc.update(
                        scope.connection(),
                        access.statements().dismiss().pair(),
                        statement -> access.bindDismissal(
                                statement, now(), reason, (s, index) -> access.bindPair(s, index, row)))
                > 0;
    }

    long dismissAll(Scope scope, Side side, Object key) throws SQLException {
        Access access = shape.on(scope.dialect());
        return Jdbc.update(
                scope.connection(),
                access.statements().dismiss().all(side),
                statement -> access.bindDismissal(
                        statement, now(), DismissReason.DISMISSED, (s, index) -> access.bindKey(s, index, side, key)));
    }

    /** Whether the row was inserted; if not, something is in the way of a unique index. */
    boolean insert(Scope scope, Row row) throws SQLException {
        Access access = shape.on(scope.dialect());
        try {
            return Jdbc.update(
                            scope.connection(),
                            access.statements().insert(row.given()),
                            statement -> access.bindInsert(statement, row, now()))
                    > 0;
        } catch (SQLException error) {
            // by a transaction that was not committed when we looked
            if (!scope.dialect().ignoresConflicts() && scope.dialect().failure(error) == Failure.UNIQUE_VIOLATION) {
                return false;
            }
            throw error;
        }
    }

    /** What came of {@code row} where {@code found} was in its way; empty if that is not so any more. */
    private Optional<Outcome> overwrite(Scope scope, Row row, Row found) throws SQLException {
        if (!found.equals(row)) {
            throw shape.conflict(found, row);
        }
        if (Same.values(row, found)) {
            return Optional.of(Outcome.UNCHANGED);
        }
        return change(scope, row) ? Optional.of(Outcome.UPDATED) : Optional.empty();
    }

    private void refuseHeld(Scope scope, Side side, Row row) throws SQLException {
        Row held = shape.unique(side) ? only(scope, side, row) : null;
        if (held != null && !held.equals(row)) {
            throw shape.conflict(held, row);
        }
    }

    /** Whether the given columns of a live link were changed; if not, there is none, or it has them already. */
    private boolean change(Scope scope, Row row) throws SQLException {
        Access access = shape.on(scope.dialect());
        return Jdbc.update(scope.connection(), access.statements().update(row.given()), statement -> {
                    int index = access.bindValues(statement, 1, row);
                    index = access.bindInstant(statement, index, now());
                    index = access.bindPair(statement, index, row);
                    access.bindValues(statement, index, row);
                })
                > 0;
    }

    private @Nullable Row inTheWay(Scope scope, Row row) throws SQLException {
        if (!shape.unique(Side.LEFT) && !shape.unique(Side.RIGHT)) {
            return pair(scope, row);
        }
        Row found = shape.unique(Side.LEFT) ? only(scope, Side.LEFT, row) : null;
        return found == null && shape.unique(Side.RIGHT) ? only(scope, Side.RIGHT, row) : found;
    }

    private @Nullable Row pair(Scope scope, Row row) throws SQLException {
        Access access = shape.on(scope.dialect());
        String sql = access.statements().pair(scope.transactional());
        return Jdbc.first(scope.connection(), sql, s -> access.bindPair(s, 1, row), access::readRow);
    }

    private @Nullable Row only(Scope scope, Side side, Row row) throws SQLException {
        Access access = shape.on(scope.dialect());
        String sql = access.statements().only(side, scope.transactional());
        return Jdbc.first(scope.connection(), sql, s -> access.bindKey(s, 1, side, row.key(side)), access::readRow);
    }

    private Object ref(Side side, Row row) {
        return shape.end(side).ref(row.key(side));
    }

    private LinkRetryException restless() {
        return new LinkRetryException(
                "A link of \"%s\" was changed by others all the while"
                        .formatted(shape.type().name()),
                null);
    }
}
