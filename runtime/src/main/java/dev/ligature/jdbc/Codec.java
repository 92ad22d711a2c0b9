package dev.ligature.jdbc;

import dev.ligature.spi.ColumnType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * How stored values of one kind are bound to statements and read from rows of one database. A stored value is what
 * {@link ColumnType#toStored} gives: text for an enum, the content of a wrapper. Immutable and safe for use by many
 * threads.
 *
 * @param nullType the JDBC type by which null is bound
 * @param bind binds a value that is not null
 * @param read reads a value
 */
public record Codec(int nullType, Bind bind, Read read) {

    /** Binds a stored value or null. */
    public void bind(PreparedStatement statement, int index, @Nullable Object stored) throws SQLException {
        if (stored == null) {
            statement.setNull(index, nullType);
        } else {
            bind.bind(statement, index, stored);
        }
    }

    /** The stored value in a row, or null. */
    public @Nullable Object read(ResultSet row, int index) throws SQLException {
        return read.read(row, index);
    }

    /** The value in a row as the user sees it, or null. */
    public <T> @Nullable T read(ResultSet row, int index, ColumnType<T> type) throws SQLException {
        Object stored = read.read(row, index);
        return stored == null ? null : type.fromStored(stored);
    }

    /** Binds a value that is not null. */
    @FunctionalInterface
    public interface Bind {

        /** Binds {@code stored} to the parameter at {@code index}. */
        void bind(PreparedStatement statement, int index, Object stored) throws SQLException;
    }

    /** Reads a value. */
    @FunctionalInterface
    public interface Read {

        /** The value at {@code index}, or null. */
        @Nullable
        Object read(ResultSet row, int index) throws SQLException;
    }
}
