package dev.ligature.store;

import dev.ligature.DismissReason;
import dev.ligature.Linked;
import dev.ligature.Period;
import dev.ligature.jdbc.Dialect;
import dev.ligature.spi.Side;
import dev.ligature.transaction.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads links; each method executes one statement. Takes and gives stored keys. Safe for use by many threads.
 *
 * @param <T> the link record
 */
final class Reads<T> {

    /** Before and beyond any time that was written, and still ones that every database takes. */
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private final Shape<T, ?, ?> shape;

    Reads(Shape<T, ?, ?> shape) {
        this.shape = shape;
    }

    Optional<Linked<T>> find(Scope scope, Row pair) throws SQLException {
        Access access = on(scope.dialect());
        String sql = access.statements().read().find();
        return Optional.ofNullable(
                Jdbc.first(scope.connection(), sql, s -> access.bindPair(s, 1, pair), row -> linked(access, row)));
    }

    boolean exists(Scope scope, Row pair) throws SQLException {
        Access access = on(scope.dialect());
        String sql = access.statements().read().exists();
        return Jdbc.first(scope.connection(), sql, s -> access.bindPair(s, 1, pair), row -> true) != null;
    }

    long count(Scope scope, Side side, Object key) throws SQLException {
        Access access = on(scope.dialect());
        String sql = access.statements().read().count(side);
        Long count = Jdbc.first(scope.connection(), sql, s -> access.bindKey(s, 1, side, key), row -> row.getLong(1));
        return count == null ? 0 : count;
    }

    List<Linked<T>> links(Scope scope, Side side, Object key) throws SQLException {
        Access access = on(scope.dialect());
        String sql = access.statements().read().links(side);
        return Jdbc.list(scope.connection(), sql, s -> access.bindKey(s, 1, side, key), row -> linked(access, row));
    }

    List<Object> partners(Scope scope, Side side, Object key) throws SQLException {
        Access access = on(scope.dialect());
        String sql = access.statements().read().partnersOf(side);
        return Jdbc.list(
                scope.connection(),
                sql,
                s -> access.bindKey(s, 1, side, key),
                row -> access.readKey(row, 1, side.other()));
    }

    /** At most {@code size} partners; those after {@code after}, or the first. */
    List<Object> page(Scope scope, Side side, Object key, @Nullable Object after, int size) throws SQLException {
        Access access = on(scope.dialect());
        ReadStatements read = access.statements().read();
        return Jdbc.list(
                scope.connection(),
                after == null ? read.firstPage(side) : read.nextPage(side),
                statement -> {
                    int index = access.bindKey(statement, 1, side, key);
                    statement.setInt(
                            after == null ? index : access.bindKey(statement, index, side.other(), after), size);
                },
                row -> access.readKey(row, 1, side.other()));
    }

    /** Shows each of these records with each of its partners, in the order of the partners' keys. */
    void pairs(Scope scope, Side side, List<Object> keys, PairVisitor visitor) throws SQLException {
        Access access = on(scope.dialect());
        ReadStatements read = access.statements().read();
        boolean array = keys.size() > ReadStatements.LONGEST_LIST;
        int padded = ReadStatements.padded(keys.size());
        Jdbc.each(
                scope.connection(),
                array ? read.byArray(side) : read.byList(side, padded),
                statement -> {
                    if (array) {
                        access.bindKeys(statement, 1, side, keys.toArray());
                        return;
                    }
                    for (int i = 0; i < padded; i++) {
                        access.bindKey(statement, i + 1, side, keys.get(Math.min(i, keys.size() - 1)));
                    }
                },
                row -> visitor.visit(access.readKey(row, 1, side), access.readKey(row, 2, side.other())));
    }

    List<Period<T>> history(Scope scope, Row pair) throws SQLException {
        Access access = on(scope.dialect());
        return history(scope, access.statements().read().history(), (s, index) -> access.bindPair(s, index, pair));
    }

    List<Period<T>> history(Scope scope, Side side, Object key) throws SQLException {
        Access access = on(scope.dialect());
        String sql = access.statements().read().history(side);
        return history(scope, sql, (s, index) -> access.bindKey(s, index, side, key));
    }

    /** Removes what was dismissed before a time; returns how many. */
    long purge(Scope scope, Instant before) throws SQLException {
        Access access = on(scope.dialect());
        if (!access.statements().dismiss().archived()) {
            return 0;
        }
        Instant bound = purgeBound(before);
        String sql = access.statements().read().purge();
        return Jdbc.update(scope.connection(), sql, statement -> access.bindInstant(statement, 1, bound));
    }

    /** Times in the archive are whole microseconds, so that the next one is as good a bound as a finer time. */
    private static Instant purgeBound(Instant before) {
        if (before.isAfter(LAST)) {
            return LAST;
        }
        if (before.isBefore(FIRST)) {
            return FIRST;
        }
        Instant micros = before.truncatedTo(ChronoUnit.MICROS);
        return micros.equals(before) ? micros : micros.plus(1, ChronoUnit.MICROS);
    }

    private List<Period<T>> history(Scope scope, String sql, Access.Binding which) throws SQLException {
        Access access = on(scope.dialect());
        boolean archived = access.statements().dismiss().archived();
        return Jdbc.list(
                scope.connection(),
                sql,
                statement -> {
                    int next = which.bind(statement, 1);
                    if (archived) {
                        which.bind(statement, next);
                    }
                },
                row -> period(access, row));
    }

    private Linked<T> linked(Access access, ResultSet row) throws SQLException {
        int times = access.afterValues();
        return new Linked<>(link(access, row), access.readInstant(row, times), access.readInstant(row, times + 1));
    }

    private Period<T> period(Access access, ResultSet row) throws SQLException {
        int times = access.afterValues();
        Optional<String> reason = Optional.ofNullable(row.getString(times + 3));
        return new Period<>(
                link(access, row),
                access.readInstant(row, times),
                access.readInstant(row, times + 1),
                Optional.ofNullable(access.readInstantOrNull(row, times + 2)),
                reason.map(text -> DismissReason.valueOf(text.toUpperCase(Locale.ROOT))));
    }

    private T link(Access access, ResultSet row) throws SQLException {
        return shape.link(
                access.readKey(row, 1, Side.LEFT), access.readKey(row, 2, Side.RIGHT), access.readValues(row));
    }

    private Access on(Dialect dialect) {
        return shape.on(dialect);
    }

    /** Looks at the keys of two linked records. */
    @FunctionalInterface
    interface PairVisitor {
        void visit(Object key, Object partner);
    }
}
