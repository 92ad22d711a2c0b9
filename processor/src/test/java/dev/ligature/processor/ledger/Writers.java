package dev.ligature.processor.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;

/**
 * Threads that write links and remove them again, one after the other, as an application does that looks before it writes, and
 * measure each of these transactions.
 */
final class Writers implements AutoCloseable {

    private static final int THREADS = 4;

    /**
     * What was measured in a stretch of time.
     *
     * @param writes how many ended in it
     * @param longest the longest of them, in nanoseconds
     */
    record Figures(long writes, long longest) {

        static final Figures NONE = new Figures(0, 0);

        private Figures with(long taken) {
            return new Figures(writes + 1, Math.max(longest, taken));
        }
    }

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final List<Future<?>> running = new ArrayList<>();
    private final AtomicReference<Figures> figures = new AtomicReference<>(Figures.NONE);
    private volatile boolean stopped;

    private Writers() {}

    static Writers start(DataSource source) {
        Writers writers = new Writers();
        for (int thread = 0; thread < THREADS; thread++) {
            String record = "writer-" + thread + "-";
            writers.running.add(writers.threads.submit(() -> {
                writers.write(source, record);
                return null;
            }));
        }
        return writers;
    }

    private void write(DataSource source, String record) throws SQLException {
        String find = "select brand_id from product_brand where product_id = ?";
        String insert = "insert into product_brand (product_id, brand_id, rank, created_at, updated_at)"
                + " values (?, ?, 1, now(), now())";
        String delete = "delete from product_brand where product_id = ? and brand_id = ?";
        try (Connection connection = source.getConnection();
                PreparedStatement finding = connection.prepareStatement(find);
                PreparedStatement inserting = connection.prepareStatement(insert);
                PreparedStatement deleting = connection.prepareStatement(delete)) {
            connection.setAutoCommit(false);
            for (long number = 0; !stopped; number++) {
                measured(connection, finding, inserting, record + number);
                measured(connection, finding, deleting, record + number);
            }
        }
    }

    private void measured(Connection connection, PreparedStatement finding, PreparedStatement writing, String record)
            throws SQLException {
        finding.setString(1, record);
        writing.setString(1, record);
        writing.setString(2, record);
        long begin = System.nanoTime();
        finding.executeQuery().close();
        writing.executeUpdate();
        connection.commit();
        long taken = System.nanoTime() - begin;
        figures.updateAndGet(so -> so.with(taken));
    }

    /** What was measured up to now; from here on it is measured anew. */
    Figures next() {
        return figures.getAndSet(Figures.NONE);
    }

    /** What was measured since, up to the end of every write that had begun. The writers have stopped then. */
    Figures last() throws InterruptedException, ExecutionException {
        stopped = true;
        for (Future<?> thread : running) {
            thread.get();
        }
        return next();
    }

    @Override
    public void close() {
        stopped = true;
        threads.shutdown();
    }
}
