package dev.ligature.store;

import dev.ligature.spi.Side;
import dev.ligature.transaction.Scope;
import java.sql.SQLException;

/**
 * The lock that is held while all links of one record are set or cleared, until the transaction ends: so that of two
 * that do it at once, the later wins whole. Other writers do not take it. Two records may share a lock by chance.
 */
final class Locks {

    /** The rows of {@code ligature_lock}; a power of two. */
    private static final int STRIPES = 64;

    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Locks() {}

    static void take(Scope scope, String link, Side side, Object key) throws SQLException {
        long hash = hash(link + ' ' + side + ' ' + key);
        switch (scope.dialect()) {
            case POSTGRESQL ->
                Jdbc.each(scope.connection(), "select pg_advisory_xact_lock(?)", s -> s.setLong(1, hash), row -> {});
            case H2 -> takeStripe(scope, (int) (hash & (STRIPES - 1)));
        }
    }

    private static void takeStripe(Scope scope, int stripe) throws SQLException {
        Integer taken = Jdbc.first(
                scope.connection(),
                "select stripe from ligature_lock where stripe = ? for update",
                s -> s.setInt(1, stripe),
                row -> row.getInt(1));
        if (taken == null) {
            throw new SQLException("ligature_lock has no row " + stripe);
        }
    }

    /** FNV-1a in 64 bits over the characters, with the high half mixed into the low one. */
    static long hash(String text) {
        long hash = FNV_START;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash ^ (hash >>> 32);
    }
}
