package dev.ligature.transaction;

import dev.ligature.jdbc.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A connection on which is read for a while. Not safe for use by several threads. */
public final class OpenRead {

    private final Scope scope;
    private final boolean foreign;
    private final Place.Lease lease;
    private final Tidying.Action restore;

    private OpenRead(Scope scope, boolean foreign, Place.Lease lease, Tidying.Action restore) {
        this.scope = scope;
        this.foreign = foreign;
        this.lease = lease;
        this.restore = restore;
    }

    /** In somebody's transaction, or in one that is begun now and ends with the read. */
    static OpenRead begin(Scope scope, Place.Lease lease, boolean bound, boolean snapshot) throws SQLException {
        if (lease.foreign()) {
            return new OpenRead(scope, true, lease, () -> {});
        }
        Connection connection = scope.connection();
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        Dialect.Undo isolation;
        try {
            isolation = snapshot ? scope.dialect().beginSnapshot(connection) : Dialect.Undo.NOTHING;
        } catch (SQLException | RuntimeException error) {
            Tidying.afterError(error, () -> end(connection, Dialect.Undo.NOTHING, autoCommit));
            throw error;
        }
        return new OpenRead(scope, bound, lease, () -> end(connection, isolation, autoCommit));
    }

    private static void end(Connection connection, Dialect.Undo isolation, boolean autoCommit) throws SQLException {
        connection.rollback();
        try {
            isolation.run();
        } finally {
            connection.setAutoCommit(autoCommit);
        }
    }

    /** Where to read. */
    public Scope scope() {
        return scope;
    }

    /** Whether the connection is the caller's, or a framework's. */
    public boolean isForeign() {
        return foreign;
    }

    /** Ends the rows that were read, if there are any, and gives the connection back as it was. */
    public void close(@Nullable AutoCloseable rows) {
        if (rows != null) {
            Tidying.afterSuccess("its statement could not be closed", () -> end(rows));
        }
        Tidying.afterSuccess("its connection could not be brought back to what it was", restore);
        Tidying.afterSuccess("its connection could not be given back", lease::giveBack);
    }

    private static void end(AutoCloseable rows) throws SQLException {
        try {
            rows.close();
        } catch (SQLException | RuntimeException error) {
            throw error;
        } catch (Exception impossible) {
            throw new IllegalStateException("rows throw errors of JDBC alone", impossible);
        }
    }
}
