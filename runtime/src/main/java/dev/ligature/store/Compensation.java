package dev.ligature.store;

import dev.ligature.DismissReason;
import dev.ligature.Ref;
import dev.ligature.StaleChangeException;
import dev.ligature.spi.Side;
import dev.ligature.transaction.Scope;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
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

    /** Undoes all, the last first. */
    void run(Scope scope, List<Change> changes) throws SQLException {
        for (int i = changes.size() - 1; i >= 0; i--) {
            undo(scope, changes.get(i));
        }
    }

    private void undo(Scope scope, Change change) throws SQLException {
        Image before = change.before();
        Image after = change.after();
        Image live = single.log().live(scope, change.pair());
        if (live == null ? before == null : before != null && before.isStill(live)) {
            // put back already
            return;
        }
        if (after == null) {
            putBack(scope, change, live);
        } else if (live == null || !after.isStill(live)) {
            throw stale(change, live == null ? "was dismissed" : "was changed");
        } else if (before == null) {
            single.dismiss(scope, change.pair(), DismissReason.COMPENSATED);
        } else {
            single.change(scope, before.row(), before.updatedAt());
            if (scope.events().wanted()) {
                single.log().updated(scope, live);
            }
        }
    }

    private void putBack(Scope scope, Change change, @Nullable Image live) throws SQLException {
        Image before = change.before();
        if (before == null) {
            throw new IllegalArgumentException("A change has a link neither before nor after");
        }
        if (live != null) {
            throw stale(change, "was created anew");
        }
        if (!single.insert(scope, before)) {
            throw stale(change, "cannot come back, because one of its records was given another partner");
        }
        Access access = shape.on(scope.dialect());
        access.statements().dismiss().unarchive(scope.connection(), access, change.pair(), change.at());
        if (scope.events().wanted()) {
            Instant now = single.now();
            single.log().restored(scope, change.pair(), now);
        }
    }

    private StaleChangeException stale(Change change, String what) {
        Ref<?, ?> left = shape.left().ref(change.pair().key(Side.LEFT));
        Ref<?, ?> right = shape.right().ref(change.pair().key(Side.RIGHT));
        return new StaleChangeException(
                "The link of %s and %s by \"%s\" %s since, so its change is not compensated"
                        .formatted(left, right, shape.type().name(), what),
                null);
    }
}
