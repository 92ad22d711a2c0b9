package dev.ligature.conformance.database;

import javax.sql.DataSource;

/** A real database of a test class's own: empty when it is opened, gone when it is closed. Safe for many threads. */
public interface TestDatabase extends AutoCloseable {

    /** The dialect: the name of the folder of its scripts, such as {@code postgresql}. */
    String dialect();

    /** Pooled connections to this database. */
    DataSource dataSource();

    /** Removes the database; all connections have to be closed by then. */
    @Override
    void close();
}
