package dev.ligature.store;

import dev.ligature.DismissReason;
import dev.ligature.Ref;
import dev.ligature.StaleChangeException;
import dev.ligature.spi.Side;
import dev.ligature.transaction.Scope;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts back what was done to links of one type. Needs a transaction around it. Safe for use by many threads.
 *
 * @param <T> the link record
 */
final class Compensation<T> {

    private final Shape<T, ?, ?> shape;
    private final SingleWriter<T> single;

    Compensation(Shape<T, ?, ?> shape, SingleWriter<T> single) {
        this.shape = shape;
        this.single = single;
    }

    /**
     * Undoes all, the last first, but for links that are as they were before already. All are looked at before one is
     * touched, since in between a link can look like anything: it may have been changed more than once.
     */
    void run(Scope scope, List<Change> changes) throws SQLException {
        Map<Row, Net> nets = new TreeMap<>();
        for (Change change : changes) {
            nets.merge(change.pair(), new Net(change.before(), change.after()), Net::then);
        }
        Set<Row> undone = new HashSet<>();
        for (Map.Entry<Row, Net> net : nets.entrySet()) {
            if (isUndone(scope, net.getKey(), net.getValue())) {
                undone.add(net.getKey());
            }
        }
        for (int i = changes.size() - 1; i >= 0; i--) {
            if (!undone.contains(changes.get(i).pair())) {
                undo(scope, changes.get(i));
            }
        }
    }

    private boolean isUndone(Scope scope, Row pair, Net net) throws SQLException {
        if (net.before == null && net.after == null) {
            return true;
        }
        Image live = single.log().live(scope, pair);
        if (isStill(net.before, live)) {
            return true;
        }
        if (!isStill(net.after, live)) {
            throw stale(pair, live == null ? "was dismissed" : net.after == null ? "was created anew" : "was changed");
        }
        return false;
    }

    private static boolean isStill(@Nullable Image known, @Nullable Image live) {
        if (known == null || live == null) {
            return known == null && live == null;
        }
        return known.isStill(live);
    }

    private void undo(Scope scope, Change change) throws SQLException {
        Image before = change.before();
        if (before == null) {
            single.dismiss(scope, change.pair(), DismissReason.COMPENSATED);
        } else if (change.after() == null) {
            putBack(scope, change, before);
        } else {
            changeBack(scope, before);
        }
    }

    private void changeBack(Scope scope, Image before) throws SQLException {
        Image live = scope.events().wanted() ? single.log().live(scope, before.row()) : null;
        single.change(scope, before.row(), before.updatedAt());
        if (live != null) {
            single.log().updated(scope, live);
        }
    }

    private void putBack(Scope scope, Change change, Image before) throws SQLException {
        if (!single.insert(scope, before)) {
            throw stale(
                    change.pair(),
                    single.log().live(scope, change.pair()) == null
                            ? "cannot come back, because one of its records was given another partner"
                            : "was created anew");
        }
        Access access = shape.on(scope.dialect());
        access.statements().dismiss().unarchive(scope.connection(), access, change.pair(), change.at());
        if (scope.events().wanted()) {
            single.log().restored(scope, change.pair(), single.now());
        }
    }

    private StaleChangeException stale(Row pair, String what) {
        Ref<?, ?> left = shape.left().ref(pair.key(Side.LEFT));
        Ref<?, ?> right = shape.right().ref(pair.key(Side.RIGHT));
        return new StaleChangeException(
                "The link of %s and %s by \"%s\" %s since, so its change is not compensated"
                        .formatted(left, right, shape.type().name(), what),
                null);
    }

    /**
     * What all that was done to one link comes to.
     *
     * @param before the link before the first change; null where it was not live
     * @param after the link after the last; null where it was not live any more
     */
    private record Net(@Nullable Image before, @Nullable Image after) {

        Net then(Net later) {
            return new Net(before, later.after);
        }
    }
}
