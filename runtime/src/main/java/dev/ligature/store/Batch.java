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
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Writes any number of links in one transaction. So that memory does not grow with their number, a window of them is
 * looked at at a time. In it the later of two links of one pair wins, and the rest is written in one order by all, so
 * that two batches do not wait for each other in a circle; between windows the database sees to both.
 *
 * @param <E> what the links are given as
 */
final class Batch<E> {

    /** How many links are in a window. */
    static final int WINDOW = 100_000;

    /** How many links a statement writes. */
    static final int CHUNK = 5_000;

    private final Iterable<? extends E> all;
    private final Function<? super E, Row> toRow;
    private final Step step;
    private final Consumer<? super Counts> progress;

    /**
     * @param progress is given the sums so far, after each chunk
     */
    Batch(Iterable<? extends E> all, Function<? super E, Row> toRow, Step step, Consumer<? super Counts> progress) {
        this.all = all;
        this.toRow = toRow;
        this.step = step;
        this.progress = progress;
    }

    /**
     * Writes all. The first window is looked at before the database is. The transaction can be run again where one window
     * holds all, or where the links can be iterated again, which is sure of a collection.
     */
    Counts run(Session session) {
        Iterator<? extends E> rest = all.iterator();
        List<Row> first = next(rest);
        if (first.isEmpty()) {
            return Counts.NONE;
        }
        if (!rest.hasNext()) {
            return session.transaction(scope -> write(scope, first, Counts.NONE));
        }
        if (all instanceof Collection) {
            return session.transaction(scope -> writeAll(scope, List.of(), all.iterator()));
        }
        return session.once(scope -> writeAll(scope, first, rest));
    }

    private Counts writeAll(Scope scope, List<Row> first, Iterator<? extends E> rest) throws SQLException {
        Counts counts = write(scope, first, Counts.NONE);
        while (rest.hasNext()) {
            counts = write(scope, next(rest), counts);
        }
        return counts;
    }

    private Counts write(Scope scope, List<Row> window, Counts before) throws SQLException {
        Counts counts = before;
        for (List<Row> chunk : chunks(window)) {
            counts = counts.plus(step.write(scope, chunk));
            progress.accept(counts);
        }
        return counts;
    }

    private List<Row> next(Iterator<? extends E> rest) {
        Map<Row, Row> rows = new HashMap<>();
        while (rest.hasNext() && rows.size() < WINDOW) {
            Row row = toRow.apply(rest.next());
            rows.put(row, row);
        }
        return sorted(rows.values());
    }

    /** In the order in which all writers lock. */
    static List<Row> sorted(Collection<Row> rows) {
        List<Row> sorted = new ArrayList<>(rows);
        sorted.sort(null);
        return sorted;
    }

    /** The sums of what is done to each part of {@code rows}. */
    static Counts inChunks(List<Row> rows, ChunkStep step) throws SQLException {
        Counts counts = Counts.NONE;
        for (List<Row> chunk : chunks(rows)) {
            counts = counts.plus(step.write(chunk));
        }
        return counts;
    }

    private static List<List<Row>> chunks(List<Row> rows) {
        List<List<Row>> chunks = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += CHUNK) {
            chunks.add(rows.subList(from, Math.min(rows.size(), from + CHUNK)));
        }
        return chunks;
    }

    /** Writes some links. */
    @FunctionalInterface
    interface Step {
        Counts write(Scope scope, List<Row> rows) throws SQLException;
    }

    /** Writes some links of a window. */
    @FunctionalInterface
    interface ChunkStep {
        Counts write(List<Row> rows) throws SQLException;
    }
}
