package shop;

import dev.ligature.spi.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Lets Ligature take part in those of Spring's transactions that are on one data source. Safe for use by many threads. */
public final class SpringTransactions implements Transactions {

    private final DataSource dataSource;

    public SpringTransactions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Once it has ended its connection is still there, but nothing is synchronized with it any more. */
    @Override
    public boolean active() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && TransactionSynchronizationManager.isSynchronizationActive()
                && holder() != null
                && !isCommittedByStatement(current());
    }

    @Override
    public Connection current() {
        return Objects.requireNonNull(holder(), "no transaction of Spring is active on this thread")
                .getConnection();
    }

    private @Nullable ConnectionHolder holder() {
        return (ConnectionHolder) TransactionSynchronizationManager.getResource(dataSource);
    }

    /** The transaction of this thread is one of another data source, which has only asked this one for a connection. */
    private static boolean isCommittedByStatement(Connection connection) {
        try {
            return connection.getAutoCommit();
        } catch (SQLException e) {
            throw new CannotGetJdbcConnectionException("The connection of the transaction is not usable", e);
        }
    }

    @Override
    public void afterCommit(Runnable action) {
        TransactionSynchronizationManager.registerSynchronization(new AfterCommit(action));
    }

    /** What is to be done after the commit, unless it is rolled back to a savepoint from before it was asked for. */
    private static final class AfterCommit implements TransactionSynchronization {

        private final Runnable action;
        private final List<Object> laterSavepoints = new ArrayList<>();
        private boolean undone;

        AfterCommit(Runnable action) {
            this.action = action;
        }

        @Override
        public void savepoint(Object savepoint) {
            laterSavepoints.add(savepoint);
        }

        @Override
        public void savepointRollback(Object savepoint) {
            undone |= !laterSavepoints.contains(savepoint);
        }

        @Override
        public void afterCompletion(int status) {
            if (status == STATUS_COMMITTED && !undone) {
                action.run();
            }
        }
    }
}
