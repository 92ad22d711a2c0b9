package dev.ligature.transaction;

import dev.ligature.Transaction;
import dev.ligature.jdbc.Dialect;
import java.sql.Connection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What work is done on. Valid while the work runs.
 *
 * @param connection the connection
 * @param dialect what is behind it
 * @param transactional whether a transaction is open that lasts longer than one statement, so that locks are kept
 * @param events to which is added what is done to links
 */
public record Scope(Connection connection, Dialect dialect, boolean transactional, Events events) {

    /** What {@code work} returns, to which this is a transaction; it must be one. */
    public <R extends @Nullable Object> R asTransaction(Function<? super Transaction, ? extends R> work) {
        return OpenTransaction.<R>run(this, work);
    }
}
