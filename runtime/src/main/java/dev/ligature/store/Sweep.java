package dev.ligature.store;

import dev.ligature.DismissReason;
import dev.ligature.jdbc.Chunks;
import dev.ligature.jdbc.Dialect;
import dev.ligature.jdbc.Failure;
import dev.ligature.spi.ColumnType;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.Side;
import dev.ligature.store.SweepStatements.Gives;
import dev.ligature.transaction.Scope;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Dismisses the links of one type that many records have, because those are deleted, and puts them back. Takes and gives
 * stored keys. Needs a transaction around it, except where something else is said. Safe for use by many threads.
 *
 * @param <T> the link record
 */
public final class Sweep<T> {

    private final Shape<T, ?, ?> shape;
    private final SingleWriter<T> single;

    Sweep(Shape<T, ?, ?> shape, SingleWriter<T> single) {
        this.shape = shape;
        this.single = single;
    }

    /** The link. */
    public LinkType<T, ?, ?> type() {
        return shape.type();
    }

    /** The time of a write. */
    public Instant now() {
        return single.now();
    }

    /** Whether a record at a side has one partner at most. */
    public boolean unique(Side side) {
        return shape.unique(side);
    }

    /** Has everybody else wait who writes, where there are no locks of rows. */
    public static void begin(Scope scope) throws SQLException {
        if (!scope.dialect().locksRows()) {
            Locks.takeAll(scope);
        }
    }

    /**
     * Keeps others from setting all links of records until the transaction ends.
     *
     * @param records the stored keys of the records at each side of each link
     */
    public static void lock(Scope scope, Map<LinkType<?, ?, ?>, Map<Side, Set<Object>>> records) throws SQLException {
        Map<Locks.Place, Set<Object>> places = new HashMap<>();
        records.forEach((link, sides) ->
                sides.forEach((side, keys) -> places.put(new Locks.Place(link.name(), side), keys)));
        Locks.take(scope, places);
    }

    /** Dismisses all links of records at a side; returns how many there were. */
    public long dismiss(Scope scope, Side side, Collection<Object> keys, UUID deletion, Instant at)
            throws SQLException {
        if (scope.events().wanted()) {
            return dismissed(scope, side, keys, deletion, at).size();
        }
        long dismissed = 0;
        for (List<Object> some : Chunks.of(keys)) {
            waitFor(scope, side, some);
            SweepStatements statements = on(scope).statements().sweep();
            String sql = statements.dismissal(Gives.COUNT, side);
            dismissed += Jdbc.update(scope.connection(), sql, s -> bind(scope, s, side, some, deletion, at));
            remove(scope, side, some, deletion);
        }
        return dismissed;
    }

    /** The same, and gives the links. */
    public List<KeyPair> dismissed(Scope scope, Side side, Collection<Object> keys, UUID deletion, Instant at)
            throws SQLException {
        List<KeyPair> all = new ArrayList<>();
        boolean wanted = scope.events().wanted();
        Access access = on(scope);
        for (List<Object> some : Chunks.of(keys)) {
            waitFor(scope, side, some);
            String sql = access.statements().sweep().dismissal(wanted ? Gives.ALL : Gives.KEYS, side);
            Jdbc.each(scope.connection(), sql, s -> bind(scope, s, side, some, deletion, at), row -> {
                if (wanted) {
                    Image before = access.readImage(row);
                    single.log().dismissed(scope, before, at, DismissReason.DELETED);
                    all.add(before.row().keys());
                } else {
                    all.add(access.readPair(row).keys());
                }
            });
            remove(scope, side, some, deletion);
        }
        return all;
    }

    /** On H2 a deletion passes over rows that others give up while it waits for them, which a locking read does not. */
    private void waitFor(Scope scope, Side side, List<Object> keys) throws SQLException {
        if (scope.dialect() == Dialect.H2) {
            Access access = on(scope);
            String sql = access.statements().sweep().locked(side);
            Jdbc.each(scope.connection(), sql, s -> access.bindKeys(s, 1, side, keys.toArray()), row -> {});
        }
    }

    /** The links of records at a side. Needs no transaction. */
    public List<KeyPair> look(Scope scope, Side side, Collection<Object> keys) throws SQLException {
        List<KeyPair> all = new ArrayList<>();
        Access access = on(scope);
        for (List<Object> some : Chunks.of(keys)) {
            String sql = access.statements().sweep().looked(side);
            Jdbc.each(
                    scope.connection(),
                    sql,
                    s -> access.bindKeys(s, 1, side, some.toArray()),
                    row -> all.add(access.readPair(row).keys()));
        }
        return all;
    }

    /** Those of records at a side that have links, which stay so until the transaction ends. */
    public Set<Object> held(Scope scope, Side side, Collection<Object> keys) throws SQLException {
        Set<Object> held = new HashSet<>();
        Access access = on(scope);
        for (List<Object> some : Chunks.of(keys)) {
            String sql = access.statements().sweep().held(side, scope.dialect().locksRows());
            Jdbc.each(
                    scope.connection(),
                    sql,
                    s -> access.bindKeys(s, 1, side, some.toArray()),
                    row -> held.add(access.readKey(row, 1, side)));
        }
        return held;
    }

    /** How many links a deletion has in the archive. */
    public long kept(Scope scope, UUID deletion) throws SQLException {
        if (!on(scope).statements().sweep().archives()) {
            return 0;
        }
        String sql = on(scope).statements().sweep().counted();
        Long count =
                Jdbc.first(scope.connection(), sql, s -> bindDeletion(scope, s, 1, deletion), row -> row.getLong(1));
        return count == null ? 0 : count;
    }

    /**
     * Which links of a deletion cannot come back, because a record in them has another partner, or because there is such a link:
     * each with one that is in its way.
     */
    public List<Blocked> blocked(Scope scope, UUID deletion) throws SQLException {
        Access access = on(scope);
        String sql = access.statements().sweep().blocked();
        return Jdbc.list(
                scope.connection(),
                sql,
                s -> {
                    int next = bindDeletion(scope, s, 1, deletion);
                    for (int i = 1; i < access.statements().sweep().ways(); i++) {
                        next = bindDeletion(scope, s, next, deletion);
                    }
                },
                row -> new Blocked(
                        new KeyPair(access.readKey(row, 1, Side.LEFT), access.readKey(row, 2, Side.RIGHT)),
                        new KeyPair(access.readKey(row, 3, Side.LEFT), access.readKey(row, 4, Side.RIGHT))));
    }

    /** Lets go of links of a deletion that cannot come back: they stay in the archive. */
    public void detach(Scope scope, UUID deletion) throws SQLException {
        Access access = on(scope);
        String sql = access.statements().sweep().detached();
        Jdbc.update(scope.connection(), sql, s -> bindDeletion(scope, s, 1, deletion));
    }

    /**
     * Makes live what a deletion took; false if something is in the way, or they are not as many as {@code expected}, in which
     * case the transaction has to be undone.
     */
    public boolean restore(Scope scope, UUID deletion, long expected) throws SQLException {
        Access access = on(scope);
        SweepStatements statements = access.statements().sweep();
        List<Image> images = scope.events().wanted()
                ? Jdbc.list(
                        scope.connection(),
                        statements.archived(),
                        s -> bindDeletion(scope, s, 1, deletion),
                        access::readImage)
                : List.of();
        try {
            long restored =
                    Jdbc.update(scope.connection(), statements.back(), s -> bindDeletion(scope, s, 1, deletion));
            if (restored != expected) {
                return false;
            }
        } catch (SQLException error) {
            if (scope.dialect().meaning(error) == Failure.UNIQUE_VIOLATION) {
                return false;
            }
            throw error;
        }
        if (!statements.movesBack()) {
            Jdbc.update(scope.connection(), statements.forgotten(), s -> bindDeletion(scope, s, 1, deletion));
        }
        Instant now = now();
        for (Image image : images) {
            single.log().restored(scope, image, now);
        }
        return true;
    }

    private void bind(Scope scope, PreparedStatement statement, Side side, List<Object> keys, UUID deletion, Instant at)
            throws SQLException {
        Access access = on(scope);
        SweepStatements statements = access.statements().sweep();
        int index = 1;
        if (statements.archives() && statements.reasonFirst()) {
            index = bindReason(scope, statement, index, deletion, at);
        }
        index = access.bindKeys(statement, index, side, keys.toArray());
        if (statements.archives() && !statements.reasonFirst()) {
            bindReason(scope, statement, index, deletion, at);
        }
    }

    private int bindReason(Scope scope, PreparedStatement statement, int index, UUID deletion, Instant at)
            throws SQLException {
        int next = on(scope).bindReason(statement, index, at, DismissReason.DELETED);
        return bindDeletion(scope, statement, next, deletion);
    }

    private static int bindDeletion(Scope scope, PreparedStatement statement, int index, UUID deletion)
            throws SQLException {
        scope.dialect().codec(ColumnType.UUID).bind(statement, index, deletion);
        return index + 1;
    }

    private void remove(Scope scope, Side side, List<Object> keys, UUID deletion) throws SQLException {
        Access access = on(scope);
        if (access.statements().sweep().removesAfterwards()) {
            Jdbc.update(
                    scope.connection(),
                    access.statements().sweep().removal(side),
                    s -> bindDeletion(scope, s, access.bindKeys(s, 1, side, keys.toArray()), deletion));
        }
    }

    private Access on(Scope scope) {
        return shape.on(scope.dialect());
    }

    /**
     * A link that cannot come back.
     *
     * @param link the link
     * @param by a live one that is in its way
     */
    public record Blocked(KeyPair link, KeyPair by) {}
}
