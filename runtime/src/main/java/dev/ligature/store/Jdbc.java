package dev.ligature.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Executes prepared statements. */
final class Jdbc {

    private Jdbc() {}

    /** How many rows the statement wrote. */
    static long update(Connection connection, String sql, Parameters parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            parameters.bind(statement);
            return statement.executeLargeUpdate();
        }
    }

    /** The first row, or null. */
    static <E> @Nullable E first(Connection connection, String sql, Parameters parameters, Reader<E> reader)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            parameters.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? reader.read(rows) : null;
            }
        }
    }

    /** All rows. */
    static <E> List<E> list(Connection connection, String sql, Parameters parameters, Reader<E> reader)
            throws SQLException {
        List<E> all = new ArrayList<>();
        each(connection, sql, parameters, row -> all.add(reader.read(row)));
        return all;
    }

    /** Shows each row. */
    static void each(Connection connection, String sql, Parameters parameters, Visitor visitor) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            parameters.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    visitor.visit(rows);
                }
            }
        }
    }

    /** Binds all parameters. */
    @FunctionalInterface
    interface Parameters {
        void bind(PreparedStatement statement) throws SQLException;
    }

    /** Makes something of a row. */
    @FunctionalInterface
    interface Reader<E> {
        E read(ResultSet row) throws SQLException;
    }

    /** Looks at a row. */
    @FunctionalInterface
    interface Visitor {
        void visit(ResultSet row) throws SQLException;
    }
}
