package dev.ligature.cascade;

import dev.ligature.transaction.Scope;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the records of one model are deleted. A scope is of the model's database; there is none where the model is in no database.
 * Immutable and safe for use by many threads.
 */
interface Way {

    /** Those of records that are there to be deleted, and stay so until the transaction ends. */
    Set<Object> present(@Nullable Scope scope, Collection<Object> keys) throws SQLException;

    /** The same without a lock. */
    Set<Object> seen(@Nullable Scope scope, Collection<Object> keys) throws SQLException;

    /** Deletes them; those that are gone already stay as they are. */
    void delete(@Nullable Scope scope, Batch records) throws SQLException;

    /** Why what was deleted cannot be restored, to follow the number of records and the model's name; empty if it can. */
    Optional<String> finality();

    /** What stands against restoring these records, as sentences. */
    List<String> obstacles(@Nullable Scope scope, Batch records) throws SQLException;

    /** Restores them; those that are back already stay as they are. */
    void restore(@Nullable Scope scope, Batch records) throws SQLException;
}
