package dev.ligature.store;

import dev.ligature.Counts;
import dev.ligature.transaction.Scope;
import dev.ligature.transaction.Session;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Writes any number of links in one transaction, some at a time, so that memory does not grow with their number.
 *
 * @param <E> what the links are given as
 */
final class Batch<E> {

    /** How many links are written at a time. */
    static final int CHUNK = 5_000;

    private final Iterable<? extends E> all;
    private final Function<? super E, Row> toRow;
    private final Step step;

    Batch(Iterable<? extends E> all, Function<? super E, Row> toRow, Step step) {
        this.all = all;
        this.toRow = toRow;
        this.step = step;
    }

    /**
     * Writes all. The first links are looked at before the database is. The transaction can be run again where the links
     * can be iterated again, which is sure of a collection, or where none were left to iterate.
     */
    Counts run(Session session) {
        Iterator<? extends E> rest = all.iterator();
        List<Row> first = next(rest);
        if (first.isEmpty()) {
            return Counts.NONE;
        }
        if (!rest.hasNext()) {
            return session.transaction(scope -> step.write(scope, first));
        }
        if (all instanceof Collection) {
            return session.transaction(scope -> write(scope, all.iterator(), List.of()));
        }
        return session.once(scope -> write(scope, rest, first));
    }

    private Counts write(Scope scope, Iterator<? extends E> rest, List<Row> first) throws SQLException {
        Counts counts = first.isEmpty() ? Counts.NONE : step.write(scope, first);
        for (List<Row> rows = next(rest); !rows.isEmpty(); rows = next(rest)) {
            counts = counts.plus(step.write(scope, rows));
        }
        return counts;
    }

    private List<Row> next(Iterator<? extends E> rest) {
        Map<Row, Row> rows = new HashMap<>();
        while (rest.hasNext() && rows.size() < CHUNK) {
            Row row = toRow.apply(rest.next());
            rows.put(row, row);
        }
        return sorted(rows.values());
    }

    /** One order for all writers, so that two batches do not wait for each other in a circle. */
    static List<Row> sorted(Collection<Row> rows) {
        List<Row> sorted = new ArrayList<>(rows);
        sorted.sort(null);
        return sorted;
    }

    /** Writes some links. */
    @FunctionalInterface
    interface Step {
        Counts write(Scope scope, List<Row> rows) throws SQLException;
    }
}
