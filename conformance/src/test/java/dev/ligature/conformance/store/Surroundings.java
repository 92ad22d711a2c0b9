package dev.ligature.conformance.store;

import dev.ligature.Ligature;
import dev.ligature.Transaction;
import dev.ligature.conformance.TestClock;
import dev.ligature.spi.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The ways in which an application has a transaction of its own around what it asks of the clients. */
enum Surroundings {
    /** A connection of the caller's. */
    CONNECTION {
        @Override
        void run(Ligature ligature, DataSource dataSource, boolean commit, Consumer<Clients> work) {
            onConnection(
                    dataSource,
                    commit,
                    connection -> work.accept(Clients.in(ligature).with(connection)));
        }
    },
    /** A transaction of jOOQ. */
    JOOQ {
        @Override
        void run(Ligature ligature, DataSource dataSource, boolean commit, Consumer<Clients> work) {
            undoneUnless(
                    commit,
                    () -> DSL.using(dataSource, SQLDialect.DEFAULT).transaction(configuration -> {
                        work.accept(Clients.in(ligature).with(configuration));
                        end(commit);
                    }));
        }
    },
    /** A transaction that Ligature begins when asked to. */
    LIGATURE {
        @Override
        void run(Ligature ligature, DataSource dataSource, boolean commit, Consumer<Clients> work) {
            undoneUnless(
                    commit,
                    () -> ligature.transaction((Transaction transaction) -> {
                        work.accept(Clients.in(ligature).with(transaction.connection()));
                        end(commit);
                    }));
        }
    },
    /** The configuration of a transaction that Ligature begins. */
    LIGATURE_CONFIGURATION {
        @Override
        void run(Ligature ligature, DataSource dataSource, boolean commit, Consumer<Clients> work) {
            undoneUnless(
                    commit,
                    () -> ligature.transaction((Transaction transaction) -> {
                        work.accept(Clients.in(ligature).with(transaction.configuration()));
                        end(commit);
                    }));
        }
    },
    /** A transaction of a framework that Ligature was told of. */
    JOINED {
        @Override
        void run(Ligature ligature, DataSource dataSource, boolean commit, Consumer<Clients> work) {
            onConnection(dataSource, commit, connection -> {
                Ligature joined = Ligature.builder()
                        .links(dataSource)
                        .clock(new TestClock())
                        .transactions(new Framework(connection))
                        .build();
                work.accept(Clients.in(joined));
            });
        }
    };

    /** Does work inside one transaction, which is then committed or rolled back. */
    abstract void run(Ligature ligature, DataSource dataSource, boolean commit, Consumer<Clients> work);

    private static void onConnection(DataSource dataSource, boolean commit, Consumer<Connection> work) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                work.accept(connection);
                if (commit) {
                    connection.commit();
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void end(boolean commit) {
        if (!commit) {
            throw new Undone();
        }
    }

    private static void undoneUnless(boolean commit, Runnable transaction) {
        try {
            transaction.run();
        } catch (Undone undone) {
            if (commit) {
                throw undone;
            }
        }
    }

    /** Makes a transaction that is a callback roll back. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** The transactions of a framework of which one is active, on one connection. */
    private record Framework(@Nullable Connection connection) implements Transactions {
        @Override
        public boolean active() {
            return connection != null;
        }

        @Override
        public Connection current() {
            if (connection == null) {
                throw new IllegalStateException("no transaction is active");
            }
            return connection;
        }

        @Override
        public void afterCommit(Runnable action) {
            throw new UnsupportedOperationException("nobody listens");
        }
    }
}
