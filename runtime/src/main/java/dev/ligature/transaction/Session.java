package dev.ligature.transaction;

import dev.ligature.LigatureException;
import dev.ligature.LinkRetryException;
import dev.ligature.Transaction;
import dev.ligature.jdbc.Database;
import dev.ligature.jdbc.Dialect;
import dev.ligature.jdbc.Failure;
import dev.ligature.spi.Transactions;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Configuration;
import org.jspecify.annotations.Nullable;

/**
 * Runs work in the right transaction: one of its own, which it commits, and runs again after a deadlock, a
 * serialization failure or a lock timeout; or one of somebody else, which it neither ends nor runs again.
 *
 * <p>Errors of JDBC come out as {@link LigatureException}s; whatever else the work throws comes out as it is. What goes
 * wrong while an error is dealt with is added to it as suppressed.
 *
 * <p>Immutable and safe for use by many threads, except when bound to a connection.
 */
public final class Session {

    private static final Logger LOG = System.getLogger(Session.class.getName());

    private final Database database;
    private final Place place;
    private final boolean bound;
    private final Observers observers;

    private Session(Database database, Place place, boolean bound, Observers observers) {
        this.database = database;
        this.place = place;
        this.bound = bound;
        this.observers = observers;
    }

    /** A session that takes part in {@code transactions} while one is active, and otherwise begins its own. */
    public static Session of(Database database, Optional<Transactions> transactions, Observers observers) {
        Place own = Place.own(database.dataSource());
        return new Session(
                database,
                transactions.map(framework -> Place.joined(framework, own)).orElse(own),
                false,
                observers);
    }

    /** The same on a connection that stays the caller's. */
    public Session with(Connection connection) {
        return at(Place.bound(Objects.requireNonNull(connection, "connection")));
    }

    /** The same on the connection of a configuration that stays the caller's. */
    public Session with(Configuration configuration) {
        return at(Place.bound(Objects.requireNonNull(configuration, "configuration")));
    }

    /** The same inside of a transaction. */
    public Session with(Transaction transaction) {
        return Objects.requireNonNull(transaction, "transaction") instanceof OpenTransaction ours
                ? inside(ours.scope())
                : with(transaction.connection());
    }

    /** The same inside of work in a transaction, which learns what is done. */
    public Session inside(Scope scope) {
        return at(Place.inside(scope));
    }

    private Session at(Place elsewhere) {
        return new Session(database, elsewhere, true, observers);
    }

    /**
     * Runs work of which each statement is whole by itself, and of which no observer has to know, without a transaction
     * around where none is needed.
     *
     * @throws LinkRetryException if it could not be run, or not again, and would have to be
     */
    public <R extends @Nullable Object> R statement(Work<R> work) {
        return run(Kind.UNTOLD, dialect -> Bracket.STATEMENT, work, Backoff.ATTEMPTS);
    }

    /**
     * As {@link #statement}, for work that writes links: where somebody is told of that, as {@link #transaction(Work)}.
     *
     * @throws LinkRetryException if it could not be run, or not again, and would have to be
     */
    public <R extends @Nullable Object> R write(Work<R> work) {
        return run(Kind.TOLD, dialect -> Bracket.STATEMENT, work, Backoff.ATTEMPTS);
    }

    /**
     * Runs work that takes rows out of one table and puts them into another: as {@link #write} where a statement does
     * both, otherwise as {@link #transaction}.
     *
     * @throws LinkRetryException if it could not be run, or not again, and would have to be
     */
    public <R extends @Nullable Object> R move(Work<R> work) {
        return run(
                Kind.TOLD,
                dialect -> dialect.movesRows() ? Bracket.STATEMENT : Bracket.TRANSACTION,
                work,
                Backoff.ATTEMPTS);
    }

    /**
     * Runs work that is done whole or not at all. In a transaction of somebody else a savepoint sees to that.
     *
     * @throws LinkRetryException if it could not be run, or not again, and would have to be
     */
    public <R extends @Nullable Object> R transaction(Work<R> work) {
        return run(Kind.TOLD, dialect -> Bracket.TRANSACTION, work, Backoff.ATTEMPTS);
    }

    /**
     * As {@link #transaction(Work)}, for work that wants to know what was done, by itself and by what it has had done
     * {@linkplain #inside inside}: its scope's events say so.
     *
     * @throws LinkRetryException if it could not be run, or not again, and would have to be
     */
    public <R extends @Nullable Object> R recorded(Work<R> work) {
        return run(Kind.RECORDED, dialect -> Bracket.TRANSACTION, work, Backoff.ATTEMPTS);
    }

    /**
     * As {@link #transaction(Work)}, for work that cannot be run twice.
     *
     * @throws LinkRetryException if it would have to be run again
     */
    public <R extends @Nullable Object> R once(Work<R> work) {
        return run(Kind.TOLD, dialect -> Bracket.TRANSACTION, work, 1);
    }

    /**
     * As {@link #transaction(Work)}, for work of the user.
     *
     * @throws LinkRetryException if it could not be run, or not again, and would have to be
     */
    public <R extends @Nullable Object> R grouped(Function<? super Transaction, ? extends R> work) {
        return run(
                Kind.UNTOLD, dialect -> Bracket.TRANSACTION, scope -> scope.<R>asTransaction(work), Backoff.ATTEMPTS);
    }

    /**
     * Runs several reads that see one state of the database. In a transaction of somebody else its isolation decides.
     *
     * @throws LinkRetryException if it could not be run, or not again, and would have to be
     */
    public <R extends @Nullable Object> R snapshot(Work<R> work) {
        return run(Kind.UNTOLD, dialect -> Bracket.SNAPSHOT, work, Backoff.ATTEMPTS);
    }

    /** Whether work would be part of somebody else's transaction now. */
    public boolean isSurrounded() {
        return bound || place.surrounds();
    }

    /**
     * Opens a connection on which is read for a while. It is not tried again.
     *
     * @param snapshot whether several reads have to see one state of the database
     */
    public OpenRead open(boolean snapshot) throws SQLException {
        Place.Lease lease = place.open();
        try {
            Connection connection = lease.connection();
            Scope scope = new Scope(
                    connection, database.dialect(connection), true, Events.of(false, lease.afterCommit(), observers));
            return OpenRead.begin(scope, lease, bound, snapshot);
        } catch (SQLException | RuntimeException error) {
            Tidying.afterError(error, lease::giveBack);
            throw error;
        }
    }

    /** What an error during such a read is to the caller. */
    public RuntimeException failure(Exception error) {
        return error instanceof RuntimeException unchecked ? unchecked : wrapped((SQLException) error);
    }

    private <R extends @Nullable Object> R run(
            Kind kind, Function<Dialect, Bracket> bracket, Work<R> work, int attempts) {
        for (int attempt = 1; ; attempt++) {
            Attempt<R> tried = new Attempt<>(kind, bracket, work);
            try {
                return tried.result();
            } catch (SQLException | RuntimeException error) {
                Failure failure = tried.failure(error);
                if (!failure.retryable()) {
                    throw error instanceof RuntimeException unchecked ? unchecked : wrapped((SQLException) error);
                }
                if (tried.foreign) {
                    throw error instanceof LinkRetryException retry ? retry : mustRetry(failure, error);
                }
                if (attempt == attempts) {
                    throw exhausted(failure, attempts, error);
                }
                LOG.log(Level.DEBUG, "{0}: the transaction is run again after attempt {1}", failure, attempt);
                Backoff.pause(attempt, error);
            }
        }
    }

    private static LigatureException wrapped(SQLException error) {
        return new LigatureException("The database refused: " + error.getMessage(), error);
    }

    private static LinkRetryException mustRetry(Failure failure, Exception error) {
        return new LinkRetryException(
                "%s: the surrounding transaction has to be rolled back and run again".formatted(failure), error);
    }

    private static LinkRetryException exhausted(Failure failure, int attempts, Exception error) {
        return new LinkRetryException(
                "%s: the transaction was rolled back; it was run %d times".formatted(failure, attempts), error);
    }

    /** Who wants to know what the work does. */
    private enum Kind {
        /** Nobody: it writes no links itself; what is done inside of it tells for itself. */
        UNTOLD,
        /** The observers. */
        TOLD,
        /** Whoever runs it too. */
        RECORDED
    }

    /** One run of the work, which remembers what an error of it means. */
    private final class Attempt<R extends @Nullable Object> implements Work<R> {

        private final Kind kind;
        private final Function<Dialect, Bracket> brackets;
        private final Work<R> work;
        private @Nullable Dialect dialect;
        private boolean foreign;

        Attempt(Kind kind, Function<Dialect, Bracket> brackets, Work<R> work) {
            this.kind = kind;
            this.brackets = brackets;
            this.work = work;
        }

        R result() throws SQLException {
            Place.Lease lease = place.open();
            Events events = Events.of(wanted(lease.afterCommit()), lease.afterCommit(), observers);
            R result;
            try {
                result = on(lease, events);
            } catch (Throwable error) {
                Tidying.afterError(error, lease::giveBack);
                throw error;
            }
            Tidying.afterSuccess("its connection could not be given back", lease::giveBack);
            lease.afterCommit().hand(events, observers);
            return result;
        }

        private boolean wanted(AfterCommit afterCommit) {
            return switch (kind) {
                case UNTOLD -> afterCommit.wanted();
                case TOLD -> afterCommit.wanted() || !observers.isEmpty();
                case RECORDED -> true;
            };
        }

        private R on(Place.Lease lease, Events events) throws SQLException {
            Connection connection = lease.connection();
            Dialect known = database.dialect(connection);
            dialect = known;
            foreign = lease.foreign();
            requireToldOfCommit(events);
            boolean told = kind != Kind.UNTOLD && events.wanted();
            Bracket bracket = told ? Bracket.TRANSACTION : brackets.apply(known);
            boolean transactional = foreign || bracket != Bracket.STATEMENT;
            Scope scope = new Scope(connection, known, transactional, events);
            return foreign ? bracket.foreign(scope, this) : bracket.own(scope, this);
        }

        /** Does the work, then tells the listeners. */
        @Override
        public R run(Scope scope) throws SQLException {
            R result = work.run(scope);
            scope.events().tell(scope);
            return result;
        }

        private void requireToldOfCommit(Events events) {
            if (kind != Kind.UNTOLD && !observers.afterCommit().isEmpty() && !events.reach(observers)) {
                throw new LigatureException(
                        "There are observers that are told after the commit, and nobody would tell them of the commit of this"
                                + " connection. Use transaction(..) of this Ligature and with(transaction), or name the"
                                + " framework to builder().transactions(..)",
                        null);
            }
        }

        Failure failure(Exception error) {
            return dialect == null ? Failure.OTHER : dialect.meaning(error);
        }
    }
}
