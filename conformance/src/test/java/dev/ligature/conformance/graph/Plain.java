package dev.ligature.conformance.graph;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

/** JDBC by hand. A value that is a list is bound as an array of text. */
final class Plain {

    private final DataSource source;

    Plain(DataSource source) {
        this.source = source;
    }

    /** Reads a result. */
    interface Reader<T> {
        /** Reads all rows. */
        T read(ResultSet rows) throws SQLException;
    }

    <T> T query(Reader<T> reader, String sql, List<?> values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                Object value = values.get(i);
                if (value instanceof List<?> list) {
                    statement.setArray(i + 1, connection.createArrayOf("text", list.toArray()));
                } else {
                    statement.setObject(i + 1, value);
                }
            }
            try (ResultSet rows = statement.executeQuery()) {
                return reader.read(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Reads all columns of all rows, and says how many rows there are. */
    int rows(String sql, Object... values) {
        return rows(sql, List.of(values));
    }

    /** Reads all columns of all rows, and says how many rows there are. */
    int rows(String sql, List<?> values) {
        return query(Plain::count, sql, values);
    }

    private static int count(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        int count = 0;
        while (rows.next()) {
            for (int i = 1; i <= columns; i++) {
                rows.getObject(i);
            }
            count++;
        }
        return count;
    }

    /** The first column of all rows. */
    List<String> texts(String sql, List<?> values) {
        return query(
                rows -> {
                    List<String> texts = new ArrayList<>();
                    while (rows.next()) {
                        texts.add(rows.getString(1));
                    }
                    return texts;
                },
                sql,
                values);
    }

    String value(String sql, Object... values) {
        return texts(sql, List.of(values)).get(0);
    }

    /** How PostgreSQL ran it. */
    String plan(String sql, List<?> values) {
        return String.join("\n", texts("explain (analyze, buffers) " + sql, values));
    }

    void execute(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The elements of an array. */
    static Object[] elements(Array array) throws SQLException {
        return (Object[]) array.getArray();
    }

    /** A list of parameters as Ligature makes it: padded to a power of two. */
    static String marks(int values) {
        return String.join(", ", Collections.nCopies(padded(values), "?"));
    }

    /** The values for {@link #marks}: the last one again and again. */
    static List<String> padded(List<String> values) {
        List<String> padded = new ArrayList<>(values);
        padded.addAll(Collections.nCopies(padded(values.size()) - values.size(), values.get(values.size() - 1)));
        return padded;
    }

    private static int padded(int values) {
        return values <= 1 ? values : Integer.highestOneBit(values - 1) << 1;
    }
}
