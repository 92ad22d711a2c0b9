package dev.ligature.migrate;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A connection to PostgreSQL whose statements stand by themselves and may take as long as they need: what limits short
 * statements does not hold for those that nobody waits for. When it is closed, the connection is as it was.
 */
final class PatientSession implements AutoCloseable {

    private static final List<String> LIMITS = List.of("lock_timeout", "statement_timeout", "transaction_timeout");
    private static final long PAUSE_MILLIS = 100;

    private final Connection connection;
    private final Map<String, String> former = new LinkedHashMap<>();
    private final boolean autoCommit;
    private final int networkTimeout;

    /** Something done with the connection. */
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }

    private PatientSession(Connection connection) throws SQLException {
        this.connection = connection;
        this.autoCommit = connection.getAutoCommit();
        this.networkTimeout = connection.getNetworkTimeout();
    }

    static PatientSession of(Connection connection) throws SQLException {
        PatientSession session = new PatientSession(connection);
        onFailure(session::liftLimits, session::close);
        return session;
    }

    private void liftLimits() throws SQLException {
        connection.setAutoCommit(true);
        connection.setNetworkTimeout(Runnable::run, 0);
        for (String limit : LIMITS) {
            // empty if this version of PostgreSQL has no such limit
            String value = value("select current_setting('" + limit + "', true)");
            if (!value.isEmpty()) {
                former.put(limit, value);
                set(limit, "0");
            }
        }
    }

    private void set(String limit, String value) throws SQLException {
        execute("set " + limit + " = '" + value + "'");
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first value that a query gives; empty text if there is none. */
    String value(String query) throws SQLException {
        return value(connection, query);
    }

    static String value(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            @Nullable String value = row.next() ? row.getString(1) : null;
            return value == null ? "" : value;
        }
    }

    /**
     * Waits until a condition holds. Whoever waits inside a statement instead keeps those waiting who build an index.
     *
     * @param query gives one truth value
     */
    void await(String query) throws SQLException {
        while (!value(query).equals("t")) {
            Pause.millis(PAUSE_MILLIS);
        }
    }

    /**
     * Does the work while this session alone has an advisory lock.
     *
     * @param key of the lock, with the brackets around it
     */
    void alone(String key, Work work) throws SQLException {
        await("select pg_try_advisory_lock" + key);
        String unlock = "select pg_advisory_unlock" + key;
        onFailure(work, () -> value(unlock));
        value(unlock);
    }

    /** Does the work, and more if it fails. */
    static void onFailure(Work work, Work then) throws SQLException {
        try {
            work.run();
        } catch (SQLException | RuntimeException failure) {
            try {
                then.run();
            } catch (SQLException e) {
                failure.addSuppressed(e);
            }
            throw failure;
        }
    }

    @Override
    public void close() throws SQLException {
        try {
            for (Map.Entry<String, String> limit : former.entrySet()) {
                set(limit.getKey(), limit.getValue());
            }
        } finally {
            connection.setNetworkTimeout(Runnable::run, networkTimeout);
            connection.setAutoCommit(autoCommit);
        }
    }
}
