package shop;

import dev.ligature.spi.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
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

    /** In callbacks after completion there is still a connection, but nobody commits it any more. */
    @Override
    public boolean active() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && TransactionSynchronizationManager.isSynchronizationActive()
                && connection()
                        .filter(connection -> !commitsEachStatement(connection))
                        .isPresent();
    }

    @Override
    public Connection current() {
        return connection()
                .orElseThrow(() -> new IllegalStateException("no transaction of Spring is active on this thread"));
    }

    /** That which Spring keeps for this thread, also for the time of a transaction of another data source. */
    private Optional<Connection> connection() {
        Object holder = TransactionSynchronizationManager.getResource(dataSource);
        return holder instanceof ConnectionHolder known && known.getConnectionHandle() != null
                ? Optional.of(known.getConnection())
                : Optional.empty();
    }

    private static boolean commitsEachStatement(Connection connection) {
        try {
            return connection.getAutoCommit();
        } catch (SQLException e) {
            throw new CannotGetJdbcConnectionException("The connection of the transaction is not usable", e);
        }
    }

    @Override
    public void afterCommit(Runnable action) {
        TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(AfterCommit.class::isInstance)
                .map(AfterCommit.class::cast)
                .findFirst()
                .orElseGet(SpringTransactions::registered)
                .actions
                .add(action);
    }

    private static AfterCommit registered() {
        AfterCommit afterCommit = new AfterCommit();
        TransactionSynchronizationManager.registerSynchronization(afterCommit);
        return afterCommit;
    }

    /** What is to be done after the commit of one transaction. */
    private static final class AfterCommit implements TransactionSynchronization {

        /** In order, with the savepoints between them. */
        private final List<Object> actions = new ArrayList<>();

        @Override
        public void savepoint(Object savepoint) {
            actions.add(savepoint);
        }

        /** One that is not known is from before all of them. */
        @Override
        public void savepointRollback(Object savepoint) {
            actions.subList(actions.lastIndexOf(savepoint) + 1, actions.size()).clear();
        }

        @Override
        public void afterCompletion(int status) {
            if (status == STATUS_COMMITTED) {
                actions.stream()
                        .filter(Runnable.class::isInstance)
                        .map(Runnable.class::cast)
                        .forEach(Runnable::run);
            }
        }
    }
}
