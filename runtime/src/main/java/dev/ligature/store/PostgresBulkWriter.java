package dev.ligature.store;

import dev.ligature.Counts;
import dev.ligature.DismissReason;
import dev.ligature.Taking;
import dev.ligature.jdbc.Dialect;
import dev.ligature.spi.Column;
import dev.ligature.spi.Side;
import dev.ligature.transaction.Scope;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Set-based. Where nothing but a pair is unique, one statement creates and changes, in the order of the rows. Otherwise one
 * creates; only where something was in the way is asked which links are missing still, each of which is then tried alone, so
 * that a conflict is found and told; and a last one changes those that were there.
 */
final class PostgresBulkWriter implements BulkWriter {

    private final Shape<?, ?, ?> shape;
    private final SingleWriter<?> single;
    private final MovingWriter moving;

    PostgresBulkWriter(Shape<?, ?, ?> shape, SingleWriter<?> single, MovingWriter moving) {
        this.shape = shape;
        this.single = single;
        this.moving = moving;
    }

    @Override
    public Counts write(Scope scope, List<Row> rows, Taking taking) throws SQLException {
        boolean plain = rows.get(0).given().isEmpty();
        boolean atOnce = isAtOnce(rows);
        Counts counts = atOnce ? upsert(scope, rows) : insert(scope, rows);
        if (counts.created() + counts.updated() == rows.size()) {
            return counts;
        }
        if (shape.unique(Side.LEFT) || shape.unique(Side.RIGHT)) {
            counts = counts.plus(writeMissing(scope, rows, taking));
        }
        if (!plain && !atOnce) {
            counts = counts.plus(new Counts(0, update(scope, rows), 0, 0));
        }
        long unchanged = rows.size() - counts.created() - counts.updated();
        return new Counts(counts.created(), counts.updated(), unchanged, counts.dismissed());
    }

    /** But for the one statement that creates and changes, nothing has locked a link that stays as it is, and it may be gone by now. */
    @Override
    public Counts writeAndLock(Scope scope, List<Row> rows, Taking taking) throws SQLException {
        Counts counts = write(scope, rows, taking);
        for (int round = 0; round < SingleWriter.ROUNDS; round++) {
            if (counts.unchanged() == 0 || isAtOnce(rows) || lock(scope, rows) == rows.size()) {
                return counts;
            }
            Counts again = write(scope, rows, taking);
            counts = new Counts(
                    counts.created() + again.created(),
                    counts.updated() + again.updated(),
                    counts.unchanged() - again.created() - again.updated(),
                    counts.dismissed() + again.dismissed());
        }
        throw single.restless();
    }

    @Override
    public long dismiss(Scope scope, List<Row> rows) throws SQLException {
        Access access = access();
        Access.Binding pairs = (s, index) -> bindPairs(access, s, index, rows);
        long dismissed = dismiss(scope, bulk().dismissPairs(), DismissReason.DISMISSED, pairs);
        return dismissed == rows.size()
                ? dismissed
                : dismissed + dismiss(scope, bulk().dismissRest(), DismissReason.DISMISSED, pairs);
    }

    @Override
    public long dismissOthers(Scope scope, Side side, Object key, List<Row> rows) throws SQLException {
        Access access = access();
        @Nullable Object[] kept = keys(rows, side.other());
        Access.Binding others =
                (s, index) -> access.bindKeys(s, access.bindKey(s, index, side, key), side.other(), kept);
        long dismissed = 0;
        for (int round = 0; round < SingleWriter.ROUNDS; round++) {
            dismissed += dismiss(scope, bulk().dismissOthers(side), DismissReason.DISMISSED, others);
            if (Jdbc.first(scope.connection(), bulk().others(side), s -> others.bind(s, 1), row -> true) == null) {
                return dismissed;
            }
        }
        throw single.restless();
    }

    @Override
    public long dismissTaken(Scope scope, Side side, Object key, List<Row> rows) throws SQLException {
        Access access = access();
        return dismiss(
                scope,
                bulk().dismissTaken(side),
                DismissReason.MOVED,
                (s, index) -> access.bindKey(
                        s, access.bindKeys(s, index, side.other(), keys(rows, side.other())), side, key));
    }

    /** Whether one statement creates and changes, which locks what it leaves as it is too. */
    private boolean isAtOnce(List<Row> rows) {
        return !rows.get(0).given().isEmpty() && bulk().upserts();
    }

    private Counts insert(Scope scope, List<Row> rows) throws SQLException {
        String sql = bulk().insert(rows.get(0).given());
        return new Counts(Jdbc.update(scope.connection(), sql, statement -> bindNew(statement, rows)), 0, 0, 0);
    }

    private Counts upsert(Scope scope, List<Row> rows) throws SQLException {
        String sql = bulk().upsert(rows.get(0).given());
        Counts counts = Jdbc.first(
                scope.connection(),
                sql,
                statement -> bindNew(statement, rows),
                row -> new Counts(row.getLong(1), row.getLong(2), 0, 0));
        return Objects.requireNonNull(counts, "an aggregate has a row");
    }

    private void bindNew(PreparedStatement statement, List<Row> rows) throws SQLException {
        Access access = access();
        Instant now = single.now();
        int index = access.bindInstant(statement, 1, now);
        bindRows(access, statement, access.bindInstant(statement, index, now), rows);
    }

    private long update(Scope scope, List<Row> rows) throws SQLException {
        Access access = access();
        return Jdbc.update(
                scope.connection(),
                bulk().update(rows.get(0).given()),
                statement -> bindRows(access, statement, access.bindInstant(statement, 1, single.now()), rows));
    }

    /** Locks the pairs that are linked; returns how many are. */
    private long lock(Scope scope, List<Row> rows) throws SQLException {
        Access access = access();
        Long locked = Jdbc.first(
                scope.connection(),
                bulk().lock(),
                statement -> bindPairs(access, statement, 1, rows),
                row -> row.getLong(1));
        return Objects.requireNonNull(locked, "an aggregate has a row");
    }

    /** What was not inserted and is not there has another link in its way, or had until just now. */
    private Counts writeMissing(Scope scope, List<Row> rows, Taking taking) throws SQLException {
        Access access = access();
        List<Row> missing = Jdbc.list(
                scope.connection(),
                bulk().missing(),
                statement -> bindPairs(access, statement, 1, rows),
                row -> access.readPair(row));
        Counts counts = Counts.NONE;
        for (Row pair : missing) {
            counts = counts.plus(moving.create(scope, rows.get(Collections.binarySearch(rows, pair)), taking));
        }
        return counts;
    }

    private long dismiss(Scope scope, Dismissal dismissal, DismissReason reason, Access.Binding which)
            throws SQLException {
        return dismissal.run(scope.connection(), access(), single.now(), reason, which);
    }

    private void bindRows(Access access, PreparedStatement statement, int index, List<Row> rows) throws SQLException {
        int next = bindPairs(access, statement, index, rows);
        List<Column<?>> given = rows.get(0).given().columns();
        for (int i = 0; i < given.size(); i++) {
            @Nullable Object[] values = new @Nullable Object[rows.size()];
            for (int j = 0; j < values.length; j++) {
                values[j] = rows.get(j).value(i);
            }
            Dialect.POSTGRESQL.bindArray(statement, next + i, given.get(i).type(), values);
        }
    }

    private static int bindPairs(Access access, PreparedStatement statement, int index, List<Row> rows)
            throws SQLException {
        int next = access.bindKeys(statement, index, Side.LEFT, keys(rows, Side.LEFT));
        return access.bindKeys(statement, next, Side.RIGHT, keys(rows, Side.RIGHT));
    }

    private static @Nullable Object[] keys(List<Row> rows, Side side) {
        @Nullable Object[] keys = new @Nullable Object[rows.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = rows.get(i).key(side);
        }
        return keys;
    }

    private Access access() {
        return shape.on(Dialect.POSTGRESQL);
    }

    private BulkStatements bulk() {
        return access().statements().bulk();
    }
}
