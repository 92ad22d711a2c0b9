package dev.ligature.transaction;

import dev.ligature.jdbc.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.jspecify.annotations.Nullable;

/** What is put around work on a connection, so that it is done whole or not at all. */
enum Bracket {
    /** For statements of which each is whole by itself. */
    STATEMENT {
        @Override
        <R extends @Nullable Object> R own(Scope scope, Work<R> work) throws SQLException {
            return scope.connection().getAutoCommit() ? work.run(scope) : committed(scope, work, false);
        }

        @Override
        <R extends @Nullable Object> R foreign(Scope scope, Work<R> work) throws SQLException {
            return work.run(scope);
        }
    },
    /** For several statements that are done all or none. */
    TRANSACTION {
        @Override
        <R extends @Nullable Object> R own(Scope scope, Work<R> work) throws SQLException {
            return begun(scope, work);
        }

        @Override
        <R extends @Nullable Object> R foreign(Scope scope, Work<R> work) throws SQLException {
            Connection connection = scope.connection();
            Savepoint before = connection.setSavepoint();
            R result;
            try {
                result = work.run(scope);
            } catch (Throwable error) {
                Tidying.afterError(error, () -> {
                    connection.rollback(before);
                    connection.releaseSavepoint(before);
                });
                throw error;
            }
            connection.releaseSavepoint(before);
            return result;
        }
    },
    /** For several reads that see one state of the database. */
    SNAPSHOT {
        @Override
        <R extends @Nullable Object> R own(Scope scope, Work<R> work) throws SQLException {
            return begun(scope, inside -> {
                Dialect.Undo isolation = inside.dialect().beginSnapshot(inside.connection());
                R result;
                try {
                    result = work.run(inside);
                } catch (Throwable error) {
                    Tidying.afterError(error, isolation::run);
                    throw error;
                }
                isolation.run();
                return result;
            });
        }

        @Override
        <R extends @Nullable Object> R foreign(Scope scope, Work<R> work) throws SQLException {
            return work.run(scope);
        }
    };

    /** Runs work where no transaction is open. */
    abstract <R extends @Nullable Object> R own(Scope scope, Work<R> work) throws SQLException;

    /** Runs work in a transaction that others will end. */
    abstract <R extends @Nullable Object> R foreign(Scope scope, Work<R> work) throws SQLException;

    private static <R extends @Nullable Object> R begun(Scope scope, Work<R> work) throws SQLException {
        boolean autoCommit = scope.connection().getAutoCommit();
        if (autoCommit) {
            scope.connection().setAutoCommit(false);
        }
        return committed(scope, work, autoCommit);
    }

    /**
     * Commits what was done, or rolls it back. Autocommit mode is not turned on again over a rollback that failed, since
     * that would commit.
     */
    private static <R extends @Nullable Object> R committed(Scope scope, Work<R> work, boolean autoCommit)
            throws SQLException {
        Connection connection = scope.connection();
        R result;
        try {
            result = work.run(scope);
            connection.commit();
        } catch (Throwable error) {
            Tidying.afterError(error, () -> {
                connection.rollback();
                restore(connection, autoCommit);
            });
            throw error;
        }
        Tidying.afterSuccess("autocommit mode could not be turned on again", () -> restore(connection, autoCommit));
        return result;
    }

    private static void restore(Connection connection, boolean autoCommit) throws SQLException {
        if (autoCommit) {
            connection.setAutoCommit(true);
        }
    }
}
