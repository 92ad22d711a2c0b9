package dev.ligature.conformance.database;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Hands out the connections of another data source and records what is executed on them, and whether they come back as
 * they were given. Safe for many threads.
 */
public final class RecordingDataSource implements DataSource {
    private final DataSource target;
    private final Queue<String> executed = new ConcurrentLinkedQueue<>();
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private final AtomicInteger open = new AtomicInteger();
    private volatile Watcher watcher = Watcher.NONE;

    /** Records on top of {@code target}. */
    public RecordingDataSource(DataSource target) {
        this.target = target;
    }

    /** The statements executed since the last {@link #forget()}, in order; one of a batch counts as one. */
    public List<String> executed() {
        return executed.stream().filter(sql -> !sql.startsWith("#")).toList();
    }

    /**
     * As {@link #executed()}, with {@code #commit}, {@code #rollback} and {@code #isolation}, a question of what it is, among them:
     * all that are round trips on some database.
     */
    public List<String> roundTrips() {
        return List.copyOf(executed);
    }

    /** Begins a new record. */
    public void forget() {
        executed.clear();
    }

    /** What {@code work} executed. */
    public List<String> executedBy(Runnable work) {
        forget();
        work.run();
        return executed();
    }

    /** How connections came back otherwise than they were given; empty if all is well. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** How many connections are given out now. */
    public int open() {
        return open.get();
    }

    /** Has {@code watcher} look at each statement and each end of a transaction before it is executed, in place of any other. */
    public void watch(Watcher watcher) {
        this.watcher = watcher;
    }

    void record(String sql) throws SQLException {
        watcher.before(sql);
        executed.add(sql);
    }

    void returned(List<String> faults) {
        open.decrementAndGet();
        complaints.addAll(faults);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = RecordedConnection.of(target.getConnection(), this);
        open.incrementAndGet();
        return connection;
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("the pool knows its user");
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return target.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        target.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        target.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return target.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return target.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return target.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return target.isWrapperFor(type);
    }

    /** Looks at what is about to be executed. */
    @FunctionalInterface
    public interface Watcher {
        /** Lets everything pass. */
        Watcher NONE = sql -> {};

        /** Looks at a statement, or at {@code #commit}, {@code #rollback} or {@code #isolation}; what it throws keeps it from being executed. */
        void before(String sql) throws SQLException;
    }
}
