package dev.ligature.transaction;

import dev.ligature.jdbc.Rendering;
import dev.ligature.spi.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jooq.Configuration;
import org.jooq.ConnectionProvider;

/** Where the connection for some work comes from, and whose transaction is on it. */
@FunctionalInterface
interface Place {

    /** A connection for one piece of work. */
    Lease open() throws SQLException;

    /** Whether a framework's transaction is active. */
    default boolean surrounds() {
        return false;
    }

    /** A connection of our own each time. */
    static Place own(DataSource dataSource) {
        return () -> {
            Connection connection = dataSource.getConnection();
            return new Lease(connection, false, AfterCommit.OURS, Connection::close);
        };
    }

    /** The framework's transaction while there is one, otherwise a connection of our own. */
    static Place joined(Transactions transactions, Place own) {
        return new Place() {
            @Override
            public Lease open() throws SQLException {
                return transactions.active()
                        ? new Lease(
                                transactions.current(), true, AfterCommit.by(transactions::afterCommit), End.NOTHING)
                        : own.open();
            }

            @Override
            public boolean surrounds() {
                return transactions.active();
            }
        };
    }

    /** A connection of the caller. In autocommit mode there is no transaction on it, and each work is one of its own. */
    static Place bound(Connection connection) {
        return () -> bound(connection, End.NOTHING);
    }

    /** Inside of other work, in its transaction. */
    static Place inside(Scope outer) {
        return () -> new Lease(outer.connection(), true, AfterCommit.of(outer.events()), End.NOTHING);
    }

    /** The connection of a configuration of the caller. */
    static Place bound(Configuration configuration) {
        return () -> {
            ConnectionProvider provider = configuration.connectionProvider();
            Connection connection = Rendering.causes(provider::acquire);
            if (connection == null) {
                throw new SQLException("The jOOQ configuration gives no connection");
            }
            return bound(
                    connection,
                    used -> Rendering.causes(() -> {
                        provider.release(used);
                        return used;
                    }));
        };
    }

    private static Lease bound(Connection connection, End end) throws SQLException {
        boolean foreign = !connection.getAutoCommit();
        return new Lease(connection, foreign, foreign ? AfterCommit.UNKNOWN : AfterCommit.OURS, end);
    }

    /**
     * A connection in use.
     *
     * @param connection the connection
     * @param foreign whether a transaction is open on it that others will end
     * @param afterCommit how to learn that what was done is committed
     * @param end gives the connection back
     */
    record Lease(Connection connection, boolean foreign, AfterCommit afterCommit, End end) {

        void giveBack() throws SQLException {
            end.giveBack(connection);
        }
    }

    /** Gives a connection back. */
    @FunctionalInterface
    interface End {

        /** The connection is the caller's, and is left open. */
        End NOTHING = connection -> {};

        void giveBack(Connection connection) throws SQLException;
    }
}
