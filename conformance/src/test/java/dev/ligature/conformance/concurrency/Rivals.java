package dev.ligature.conformance.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.conformance.database.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import javax.sql.DataSource;

/** Threads that begin at the same moment. One race at a time. */
public final class Rivals implements AutoCloseable {
    /** Long after anything that still moves; only a test that hangs gets here. */
    private static final int HANGS_AFTER_SECONDS = 120;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** What one thread came to: a value, or what it threw. */
    public record Result<T>(Optional<T> value, Optional<Throwable> thrown) {}

    /** Runs {@code work} in {@code count} threads, told their numbers, and waits for all. */
    public <T> List<Result<T>> race(int count, IntFunction<T> work) {
        CyclicBarrier start = new CyclicBarrier(count);
        List<Future<Result<T>>> running = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            int number = n;
            running.add(threads.submit(() -> {
                await(start);
                return result(() -> work.apply(number));
            }));
        }
        return running.stream().map(Rivals::get).toList();
    }

    /** Runs {@code work} in one more thread. */
    public <T> Future<Result<T>> begin(Callable<T> work) {
        return threads.submit(() -> result(work));
    }

    /** Waits for all to come here. */
    public static void await(CyclicBarrier barrier) {
        try {
            barrier.await(HANGS_AFTER_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    /** Waits for a thread. */
    public static <T> T get(Future<T> running) {
        try {
            return running.get(HANGS_AFTER_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * Waits until so many wait for locks of other transactions, or the last of them is done without. SQLite does not say who waits.
     *
     * @param dialect the name of the folder of its scripts
     */
    public void untilTheyWait(DataSource database, String dialect, int count, Future<?> last) {
        String waiting = switch (dialect) {
            case "postgresql" ->
                "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()"
                        + " and backend_type = 'client backend'";
            // its table of waiting transactions is kept for a while, and for ever if it is read all the while
            case "mariadb" ->
                "select variable_value from information_schema.global_status"
                        + " where variable_name = 'INNODB_ROW_LOCK_CURRENT_WAITS'";
            case "sqlite" -> "select " + count;
            default -> "select count(*) from information_schema.sessions where blocker_id is not null";
        };
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(HANGS_AFTER_SECONDS);
        while (!last.isDone() && Integer.parseInt(Sql.column(database, waiting).get(0)) < count) {
            assertThat(System.nanoTime()).as("nobody waits").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private static <T> Result<T> result(Callable<T> work) {
        try {
            return new Result<>(Optional.ofNullable(work.call()), Optional.empty());
        } catch (Exception | AssertionError thrown) {
            return new Result<>(Optional.empty(), Optional.of(thrown));
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
