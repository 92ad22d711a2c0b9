package dev.ligature;

import dev.ligature.spi.Transactions;
import java.sql.Connection;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jooq.Configuration;
import org.jooq.ConnectionProvider;
import org.jooq.TransactionContext;
import org.jooq.TransactionProvider;
import org.jooq.impl.DefaultTransactionProvider;
import org.jspecify.annotations.Nullable;

/**
 * Lets Ligature take part in the transactions of jOOQ: give one object to both, to jOOQ's configuration as its
 * transaction provider and to {@link Ligature.Builder#transactions}. Then whatever runs inside
 * {@code dsl.transaction(..)}, on the thread that began it, is in that transaction; nested ones are savepoints.
 *
 * <p>Safe for use by many threads; each has transactions of its own.
 */
public final class JooqTransactions implements TransactionProvider, Transactions {

    private static final System.Logger LOG = System.getLogger(JooqTransactions.class.getName());

    private final TransactionProvider transactions;
    /** Of a thread without a transaction there is nothing. */
    @SuppressWarnings("ThreadLocalUsage") // each object has its own, and leaves nothing behind on a thread
    private final ThreadLocal<@Nullable Deque<Level>> levels = new ThreadLocal<>();

    /** Transactions on connections of this provider, which should be the one of jOOQ's configuration. */
    public JooqTransactions(ConnectionProvider connections) {
        this.transactions = new DefaultTransactionProvider(Objects.requireNonNull(connections, "connections"));
    }

    @Override
    public boolean active() {
        return levels.get() != null;
    }

    /**
     * The connection of the innermost transaction of this thread.
     *
     * @throws IllegalStateException if there is none
     */
    @Override
    public Connection current() {
        Connection connection = innermost().configuration.connectionProvider().acquire();
        if (connection == null) {
            throw new IllegalStateException("jOOQ has no connection for the transaction of this thread");
        }
        return connection;
    }

    @Override
    public void afterCommit(Runnable action) {
        innermost().afterCommit.add(Objects.requireNonNull(action, "action"));
    }

    /** Called by jOOQ. */
    @Override
    public void begin(TransactionContext context) {
        transactions.begin(context);
        Deque<Level> open = levels.get();
        if (open == null) {
            open = new ArrayDeque<>();
            levels.set(open);
        }
        open.push(new Level(context.configuration()));
    }

    /** Called by jOOQ; what is to be done after the commit is done once the outermost transaction has committed. */
    @Override
    public void commit(TransactionContext context) {
        transactions.commit(context);
        Level committed = innermost();
        leave();
        Deque<Level> outer = levels.get();
        if (outer == null) {
            committed.afterCommit.forEach(JooqTransactions::run);
        } else {
            outer.element().afterCommit.addAll(committed.afterCommit);
        }
    }

    /** The transaction is committed, and an exception would say that it is not. */
    private static void run(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "An action after a commit failed; what was committed stays", e);
        }
    }

    /** Called by jOOQ, also where the transaction could not be begun or committed. */
    @Override
    public void rollback(TransactionContext context) {
        if (active() && innermost().configuration == context.configuration()) {
            leave();
        }
        transactions.rollback(context);
    }

    private Level innermost() {
        return open().element();
    }

    private void leave() {
        Deque<Level> open = open();
        open.pop();
        if (open.isEmpty()) {
            levels.remove();
        }
    }

    private Deque<Level> open() {
        Deque<Level> open = levels.get();
        if (open == null) {
            throw new IllegalStateException("no transaction of jOOQ is active on this thread");
        }
        return open;
    }

    /** A transaction, or a savepoint in one, and what is to be done once all of it is committed. */
    private static final class Level {

        private final Configuration configuration;
        private final List<Runnable> afterCommit = new ArrayList<>();

        Level(Configuration configuration) {
            this.configuration = configuration;
        }
    }
}
