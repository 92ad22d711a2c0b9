package dev.ligature.conformance.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Hand-written SQL of tests in the words of PostgreSQL and H2, spelled as each database has it. */
public final class Sql {
    private Sql() {}

    /** Executes statements one after the other, each committed. */
    public static void execute(DataSource dataSource, String... statements) {
        try (Connection connection = dataSource.getConnection()) {
            execute(connection, statements);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Executes statements one after the other. */
    public static void execute(Connection connection, String... statements) {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(spelled(connection, sql));
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** The first column of all rows, as text. */
    public static List<@Nullable String> column(DataSource dataSource, String query) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(spelled(connection, query))) {
            List<@Nullable String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** All rows of a table, each as one text that begins with the table's name. */
    public static List<String> rows(DataSource dataSource, String table) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table)) {
            List<String> all = new ArrayList<>();
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                StringBuilder text = new StringBuilder(table);
                for (int i = 1; i <= columns; i++) {
                    text.append(" | ").append(rows.getString(i));
                }
                all.add(text.toString());
            }
            return all;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static String spelled(Connection connection, String sql) throws SQLException {
        return Spelling.on(connection.getMetaData().getDatabaseProductName()).spell(sql);
    }

    /** The number of rows of a table. */
    public static long count(DataSource dataSource, String table) {
        return Long.parseLong(String.valueOf(
                column(dataSource, "select count(*) from " + table).get(0)));
    }
}
