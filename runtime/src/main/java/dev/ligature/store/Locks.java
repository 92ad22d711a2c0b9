package dev.ligature.store;

import dev.ligature.jdbc.Dialect;
import dev.ligature.spi.Side;
import dev.ligature.transaction.Scope;
import java.sql.Array;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Locks of records that are held until the transaction ends: while all links of one record are set or cleared, or the record is
 * deleted, so that of two who do it at once the later wins whole; and while a record is moved in a one-to-one link. Other writers do not
 * take them. Two records may share a lock or a stamp by chance.
 */
final class Locks {

    /** The rows of {@code ligature_lock}; a power of two. */
    private static final int STRIPES = 1024;

    /** How many locks of records one statement takes on PostgreSQL, whose table of locks is small. */
    private static final int MOST = 256;

    /** How many rows of {@code ligature_lock} one statement names. */
    private static final int MOST_STRIPES = 64;

    /** The one row on SQLite, where who writes keeps all others from writing. */
    private static final long ALL = 0;

    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Locks() {}

    /** The lock of everything, which there is on SQLite. */
    static void takeAll(Scope scope) throws SQLException {
        increment(scope, ALL);
    }

    /** The lock of one record. */
    static void take(Scope scope, String link, Side side, Object key) throws SQLException {
        long lock = hash(link, side, key);
        switch (scope.dialect()) {
            case POSTGRESQL ->
                Jdbc.each(
                        scope.connection(),
                        "select pg_advisory_xact_lock_shared(?), pg_advisory_xact_lock(?)",
                        statement -> {
                            statement.setLong(1, hash(link));
                            statement.setLong(2, lock);
                        },
                        row -> {});
            case H2, MARIADB -> takeStripe(scope, stripe(lock));
            case SQLITE -> increment(scope, ALL);
        }
    }

    /** The locks of both records, in one order by all. */
    static void take(Scope scope, String link, Row row) throws SQLException {
        long left = hash(link, Side.LEFT, row.key(Side.LEFT));
        long right = hash(link, Side.RIGHT, row.key(Side.RIGHT));
        switch (scope.dialect()) {
            case POSTGRESQL ->
                Jdbc.each(
                        scope.connection(),
                        "select pg_advisory_xact_lock_shared(?), pg_advisory_xact_lock(?), pg_advisory_xact_lock(?)",
                        statement -> {
                            statement.setLong(1, hash(link));
                            statement.setLong(2, Math.min(left, right));
                            statement.setLong(3, Math.max(left, right));
                        },
                        locked -> {});
            case H2, MARIADB -> {
                takeStripe(scope, Math.min(stripe(left), stripe(right)));
                takeStripe(scope, Math.max(stripe(left), stripe(right)));
            }
            case SQLITE -> increment(scope, ALL);
        }
    }

    /**
     * The locks of many records, in one order by all; where they are too many, of everything of the same links.
     *
     * @param records the stored keys of the records at each side of each link
     */
    static void take(Scope scope, Map<Place, ? extends Collection<Object>> records) throws SQLException {
        switch (scope.dialect()) {
            case POSTGRESQL -> {
                TreeSet<Long> links = new TreeSet<>();
                records.keySet().forEach(place -> links.add(hash(place.link())));
                if (records.values().stream().mapToInt(Collection::size).sum() > MOST) {
                    takeAll(scope, "pg_advisory_xact_lock", links);
                } else {
                    takeAll(scope, "pg_advisory_xact_lock_shared", links);
                    takeAll(scope, "pg_advisory_xact_lock", hashes(records));
                }
            }
            case H2, MARIADB -> {
                TreeSet<Long> stripes = new TreeSet<>();
                hashes(records).forEach(lock -> stripes.add(stripe(lock)));
                takeStripes(scope, stripes);
            }
            case SQLITE -> {
                // who writes keeps all others from writing
            }
        }
    }

    private static SortedSet<Long> hashes(Map<Place, ? extends Collection<Object>> records) {
        SortedSet<Long> hashes = new TreeSet<>();
        records.forEach((place, keys) -> keys.forEach(key -> hashes.add(hash(place.link(), place.side(), key))));
        return hashes;
    }

    private static void takeAll(Scope scope, String function, SortedSet<Long> locks) throws SQLException {
        Array sorted = scope.connection().createArrayOf("bigint", locks.toArray());
        Jdbc.each(
                scope.connection(),
                "select %s(wanted) from unnest(?) as locks (wanted)".formatted(function),
                statement -> statement.setArray(1, sorted),
                row -> {});
    }

    private static void takeStripes(Scope scope, SortedSet<Long> stripes) throws SQLException {
        boolean all = stripes.size() > MOST_STRIPES;
        String which =
                all ? "stripe >= 0" : "stripe in (" + String.join(", ", Collections.nCopies(stripes.size(), "?")) + ")";
        Jdbc.each(
                scope.connection(),
                "select stripe from ligature_lock where " + which + " order by stripe for update",
                statement -> {
                    int index = 1;
                    for (Long stripe : all ? List.<Long>of() : stripes) {
                        statement.setLong(index++, stripe);
                    }
                },
                row -> {});
    }

    /**
     * Leaves a trace that the links of a record were set, for who holds its lock. A transaction that began to look at the
     * database before, and therefore still sees the links as they were, cannot leave its own, and fails instead of mixing
     * two lists.
     */
    static void stamp(Scope scope, String link, Side side, Object key) throws SQLException {
        if (scope.dialect() != Dialect.SQLITE) {
            increment(scope, stripe(hash(link, side, key)));
        }
    }

    private static void increment(Scope scope, long stripe) throws SQLException {
        long stamped = Jdbc.update(
                scope.connection(),
                "update ligature_lock set stamp = stamp + 1 where stripe = ?",
                s -> s.setLong(1, stripe));
        if (stamped != 1) {
            throw missing(stripe);
        }
    }

    private static long stripe(long hash) {
        return hash & (STRIPES - 1);
    }

    private static void takeStripe(Scope scope, long stripe) throws SQLException {
        Long taken = Jdbc.first(
                scope.connection(),
                "select stripe from ligature_lock where stripe = ? for update",
                s -> s.setLong(1, stripe),
                row -> row.getLong(1));
        if (taken == null) {
            throw missing(stripe);
        }
    }

    private static SQLException missing(long stripe) {
        return new SQLException("ligature_lock has no row " + stripe);
    }

    private static long hash(String link, Side side, Object key) {
        return hash(link + ' ' + side + ' ' + key);
    }

    /** FNV-1a in 64 bits over the characters, with the high half mixed into the low one. */
    static long hash(String text) {
        long hash = FNV_START;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash ^ (hash >>> 32);
    }

    /**
     * An end of the links of one type.
     *
     * @param link the link's name
     * @param side the end
     */
    record Place(String link, Side side) {}
}
