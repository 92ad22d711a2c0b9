package dev.ligature.migrate;

import java.sql.SQLException;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Says in the log, from time to time, what is still being done. Safe for use by many threads. */
final class Progress implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Migrations.class.getName());

    /** How often. */
    private static final long PERIOD_MILLIS = 5_000;

    /** What is being done, since when, and how to learn more of it. */
    private record Work(String what, long since, Detail detail) {}

    /** How far some work is; empty text if nothing is known. */
    @FunctionalInterface
    interface Detail {

        /** Used for what tells nothing. */
        Detail NONE = () -> "";

        /** May take a connection. */
        String read() throws SQLException;
    }

    private final Timer timer = new Timer("ligature-migrate-progress", true);
    private volatile @Nullable Work work;

    private Progress() {}

    static Progress start() {
        Progress progress = new Progress();
        TimerTask telling = new TimerTask() {
            @Override
            public void run() {
                progress.tell();
            }
        };
        progress.timer.schedule(telling, PERIOD_MILLIS, PERIOD_MILLIS);
        return progress;
    }

    /** Something that may take long begins, and what was being done has ended. */
    void begins(String what) {
        begins(what, Detail.NONE);
    }

    /** The same, of something that more can be known of. */
    void begins(String what, Detail detail) {
        work = new Work(what, System.nanoTime(), detail);
    }

    /** What was being done has ended. */
    void ends() {
        work = null;
    }

    private synchronized void tell() {
        Work now = work;
        if (now == null) {
            return;
        }
        String detail = detail(now);
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - now.since);
        if (now.equals(work)) {
            LOG.log(System.Logger.Level.INFO, "{0}, for {1} s so far{2}", now.what, Long.toString(seconds), detail);
        }
    }

    private static String detail(Work work) {
        try {
            String detail = work.detail.read();
            return detail.isEmpty() ? "" : ": " + detail;
        } catch (SQLException | RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "how far it is cannot be read", e);
            return "";
        }
    }

    /** Nothing is told any more after this, and no connection is in use. */
    @Override
    public synchronized void close() {
        timer.cancel();
    }
}
