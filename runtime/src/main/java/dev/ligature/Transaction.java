package dev.ligature;

import java.sql.Connection;
import org.jooq.Configuration;
import org.jooq.DSLContext;

/**
 * A transaction that {@link Ligature#transaction} has begun and will commit or roll back. Not safe for use by several
 * threads; not usable after the work has returned.
 */
public interface Transaction {

    /** The connection. Whoever asks neither commits, rolls back nor closes it. */
    Connection connection();

    /** A jOOQ configuration of the same connection and the database's dialect. */
    Configuration configuration();

    /** jOOQ on the same connection. */
    default DSLContext dsl() {
        return configuration().dsl();
    }
}
