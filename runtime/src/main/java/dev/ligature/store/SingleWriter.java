package dev.ligature.store;

import dev.ligature.DismissReason;
import dev.ligature.LinkNotFoundException;
import dev.ligature.LinkRetryException;
import dev.ligature.Outcome;
import dev.ligature.jdbc.Dialect.Conflict;
import dev.ligature.jdbc.Failure;
import dev.ligature.spi.Side;
import dev.ligature.transaction.Scope;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Writes one link at a time. Each method tries the statement that does all, and looks at what is in the way only where
 * that did nothing; what it sees may be gone again by then, so that it begins anew. Safe for use by many threads.
 *
 * @param <T> the link record
 */
final class SingleWriter<T> {

    /** How often a link can change under our hands before we give up. */
    static final int ROUNDS = 100;

    private final Shape<T, ?, ?> shape;
    private final Clock clock;
    private final RowReader reader;
    private final EventLog<T> log;

    SingleWriter(Shape<T, ?, ?> shape, Clock clock, RowReader reader) {
        this.shape = shape;
        this.clock = clock;
        this.reader = reader;
        this.log = new EventLog<>(shape);
    }

    /** Where what is done is written down. */
    EventLog<T> log() {
        return log;
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
            Row found = reader.inTheWay(scope, row);
            Optional<Outcome> outcome = found == null ? Optional.empty() : overwrite(scope, row, found);
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        throw restless();
    }

    Outcome update(Scope scope, Row row) throws SQLException {
        for (int round = 0; round < ROUNDS; round++) {
            if (!row.given().isEmpty() && change(scope, row)) {
                return Outcome.UPDATED;
            }
            Row found = reader.pair(scope, row);
            if (found == null) {
                throw notLinked(row);
            }
            if (Same.values(row, found)) {
                return Outcome.UNCHANGED;
            }
        }
        throw restless();
    }

    boolean dismiss(Scope scope, Row row, DismissReason reason) throws SQLException {
        Instant now = now();
        if (!scope.events().wanted()) {
            return dismiss(scope, row, now, reason);
        }
        Image before = log.live(scope, row);
        if (before == null || !dismiss(scope, row, now, reason)) {
            return false;
        }
        log.dismissed(scope, before, now, reason);
        return true;
    }

    private boolean dismiss(Scope scope, Row row, Instant now, DismissReason reason) throws SQLException {
        Access access = shape.on(scope.dialect());
        return access.statements()
                        .dismiss()
                        .pair()
                        .run(scope.connection(), access, now, reason, (s, index) -> access.bindPair(s, index, row))
                > 0;
    }

    /** Dismisses all links of the record at a side; returns how many there were. */
    long dismissAll(Scope scope, Side side, Object key) throws SQLException {
        if (scope.dialect().overwritesNewer() || scope.events().wanted()) {
            return dismissEach(scope, reader.pairs(scope, side, key));
        }
        Access access = shape.on(scope.dialect());
        return access.statements()
                .dismiss()
                .all(side)
                .run(
                        scope.connection(),
                        access,
                        now(),
                        DismissReason.DISMISSED,
                        (s, index) -> access.bindKey(s, index, side, key));
    }

    /**
     * Where the second of two statements would delete, unkept, what others have inserted since the first; or where somebody
     * wants to know each of them.
     */
    private long dismissEach(Scope scope, List<Row> pairs) throws SQLException {
        long dismissed = 0;
        for (Row pair : pairs) {
            dismissed += dismiss(scope, pair, DismissReason.DISMISSED) ? 1 : 0;
        }
        return dismissed;
    }

    /** Whether the row was inserted; if not, something is in the way of a unique index. */
    boolean insert(Scope scope, Row row) throws SQLException {
        Instant now = now();
        boolean inserted = insert(scope, new Image(row, now, now));
        if (inserted && scope.events().wanted()) {
            log.created(scope, row);
        }
        return inserted;
    }

    /** The same with its times, and without a word to anybody. */
    boolean insert(Scope scope, Image link) throws SQLException {
        Access access = shape.on(scope.dialect());
        String sql = access.statements().insert(link.row().given());
        try {
            return Jdbc.update(scope.connection(), sql, statement -> access.bindInsert(statement, link)) > 0;
        } catch (SQLException error) {
            // there, or put there by a transaction that had not been committed when the statement looked
            if (scope.dialect().conflict() != Conflict.SKIPPED
                    && scope.dialect().meaning(error) == Failure.UNIQUE_VIOLATION) {
                return false;
            }
            throw error;
        }
    }

    /** What came of {@code row} where {@code found} was in its way; empty if that is not so any more. */
    Optional<Outcome> overwrite(Scope scope, Row row, Row found) throws SQLException {
        if (!found.equals(row)) {
            throw shape.conflict(found, row);
        }
        if (Same.values(row, found)) {
            return Optional.of(Outcome.UNCHANGED);
        }
        return change(scope, row) ? Optional.of(Outcome.UPDATED) : Optional.empty();
    }

    /** For when a link changed each time that it was looked at. */
    LinkRetryException restless() {
        return new LinkRetryException(
                "A link of \"%s\" was changed by others all the while"
                        .formatted(shape.type().name()),
                null);
    }

    /** Whether the given columns of a live link were changed; if not, there is none, or it has them already. */
    private boolean change(Scope scope, Row row) throws SQLException {
        if (!scope.events().wanted()) {
            return change(scope, row, now());
        }
        Image before = log.live(scope, row);
        if (before == null || !change(scope, row, now())) {
            return false;
        }
        log.updated(scope, before);
        return true;
    }

    /** The same, as of a time, and without a word to anybody. */
    boolean change(Scope scope, Row row, Instant updatedAt) throws SQLException {
        Access access = shape.on(scope.dialect());
        String sql = access.statements().update(row.given());
        return Jdbc.update(scope.connection(), sql, statement -> access.bindUpdate(statement, row, updatedAt)) > 0;
    }

    private LinkNotFoundException notLinked(Row row) {
        return new LinkNotFoundException(
                "%s and %s are not linked by \"%s\""
                        .formatted(
                                shape.left().ref(row.key(Side.LEFT)),
                                shape.right().ref(row.key(Side.RIGHT)),
                                shape.type().name()),
                null);
    }
}
