package dev.ligature.conformance.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One connection given out by a {@link RecordingDataSource}. */
final class RecordedConnection implements InvocationHandler {
    private final Connection target;
    private final RecordingDataSource record;
    private @Nullable Integer isolationBefore;
    private boolean closed;

    private RecordedConnection(Connection target, RecordingDataSource record) {
        this.target = target;
        this.record = record;
    }

    static Connection of(Connection target, RecordingDataSource record) {
        return proxy(Connection.class, new RecordedConnection(target, record));
    }

    @Override
    public @Nullable Object invoke(Object self, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        switch (method.getName()) {
            case "close" -> giveBack();
            case "commit", "rollback" -> record.record('#' + method.getName());
            case "setTransactionIsolation" -> rememberIsolation();
            case "getTransactionIsolation" -> record.record("#isolation");
            default -> {}
        }
        Object result = call(target, method, arguments);
        if (result instanceof CallableStatement statement) {
            return proxy(CallableStatement.class, new RecordedStatement(statement, String.valueOf(first(arguments))));
        }
        if (result instanceof PreparedStatement statement) {
            return proxy(PreparedStatement.class, new RecordedStatement(statement, String.valueOf(first(arguments))));
        }
        return result instanceof Statement statement
                ? proxy(Statement.class, new RecordedStatement(statement, null))
                : result;
    }

    /** Asked only when it is about to change, because asking costs PostgreSQL a statement. */
    private void rememberIsolation() throws SQLException {
        if (isolationBefore == null) {
            isolationBefore = target.getTransactionIsolation();
        }
    }

    private void giveBack() throws SQLException {
        if (closed) {
            return;
        }
        closed = true;
        record.returned(target.isClosed() ? List.of() : faults());
    }

    private List<String> faults() throws SQLException {
        List<String> faults = new ArrayList<>();
        if (!target.getAutoCommit()) {
            faults.add("given back inside a transaction");
        } else if (isolationBefore != null && target.getTransactionIsolation() != isolationBefore) {
            faults.add("given back with another isolation level");
        }
        if (target.isReadOnly()) {
            faults.add("given back read-only");
        }
        return faults;
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object call(Object target, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static @Nullable Object first(@Nullable Object @Nullable [] arguments) {
        return arguments == null || arguments.length == 0 ? null : arguments[0];
    }

    /** A statement whose executions are recorded; {@code prepared} is its SQL if it was given before. */
    private final class RecordedStatement implements InvocationHandler {
        private final Statement target;
        private final @Nullable String prepared;
        private final List<String> batch = new ArrayList<>();

        private RecordedStatement(Statement target, @Nullable String prepared) {
            this.target = target;
            this.prepared = prepared;
        }

        @Override
        public @Nullable Object invoke(Object self, Method method, @Nullable Object @Nullable [] arguments)
                throws Throwable {
            String sql = prepared == null ? String.valueOf(first(arguments)) : prepared;
            switch (method.getName()) {
                case "execute", "executeQuery", "executeUpdate", "executeLargeUpdate" -> record.record(sql);
                case "addBatch" -> batch.add(sql);
                case "clearBatch" -> batch.clear();
                case "executeBatch", "executeLargeBatch" -> {
                    for (String each : batch) {
                        record.record(each);
                    }
                    batch.clear();
                }
                default -> {}
            }
            return call(target, method, arguments);
        }
    }
}
