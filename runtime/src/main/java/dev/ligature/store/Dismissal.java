package dev.ligature.store;

import dev.ligature.DismissReason;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How some links are dismissed: by one statement, or by two in one transaction where there is no such statement. Safe for
 * use by many threads.
 */
final class Dismissal {

    /** Where in the first statement the parameters for time and reason stand, beside those that say which links. */
    enum Reason {
        NOWHERE,
        BEFORE,
        AFTER
    }

    private final Text first;
    private final Reason place;
    private final @Nullable Text second;

    /**
     * A dismissal by one or two statements, which have parameters that say which links.
     *
     * @param first does it, or puts the links into the archive
     * @param place where its parameters for time and reason stand
     * @param second deletes the links, where the first does not
     */
    Dismissal(Text first, Reason place, @Nullable Text second) {
        this.first = first;
        this.place = place;
        this.second = second;
    }

    /** Dismisses the links that {@code which} binds; returns how many there were. */
    long run(Connection connection, Access access, Instant time, DismissReason reason, Access.Binding which)
            throws SQLException {
        long dismissed = Jdbc.update(connection, first.sql(), statement -> {
            int index = place == Reason.BEFORE ? access.bindReason(statement, 1, time, reason) : 1;
            int next = which.bind(statement, index);
            if (place == Reason.AFTER) {
                access.bindReason(statement, next, time, reason);
            }
        });
        return second == null || dismissed == 0
                ? dismissed
                : Jdbc.update(connection, second.sql(), statement -> which.bind(statement, 1));
    }
}
