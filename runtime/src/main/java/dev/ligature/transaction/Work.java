package dev.ligature.transaction;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Something to do with a database. Where Ligature owns the transaction it may be run again from its beginning, after a
 * rollback.
 */
@FunctionalInterface
public interface Work<R extends @Nullable Object> {

    /** Does it. */
    R run(Scope scope) throws SQLException;
}
