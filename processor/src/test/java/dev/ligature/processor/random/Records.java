package dev.ligature.processor.random;

import dev.ligature.spi.Column;
import dev.ligature.spi.ModelType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jooq.JSON;

/** The table of a model, as its module would have made it. */
record Records(ModelType<?, ?> model) {

    /** Makes the table, with some rows. */
    void insert(DataSource source, int number) throws SQLException {
        String columns = model.columns().stream()
                .map(column -> column.sql() + " " + sql(column))
                .collect(Collectors.joining(", "));
        String marks = String.join(", ", Collections.nCopies(model.columns().size(), "?"));
        String names = model.columns().stream().map(Column::sql).collect(Collectors.joining(", "));
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table " + model.table() + " (" + columns + ")");
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into " + model.table() + " (" + names + ") values (" + marks + ")")) {
                for (int row = 0; row < number; row++) {
                    fill(insert, row);
                    insert.executeUpdate();
                }
            }
        }
    }

    private void fill(PreparedStatement insert, int row) throws SQLException {
        int position = 1;
        for (Column<?> column : model.columns()) {
            boolean isKey = column.name().equals(model.key().name());
            insert.setObject(position++, isKey ? Samples.key(column.type().kind(), row) : plain(Samples.value(column)));
        }
    }

    private static Object plain(Object value) {
        if (value instanceof JSON json) {
            return json.data();
        }
        return value instanceof List<?> list ? list.toArray(String[]::new) : value;
    }

    private static String sql(Column<?> column) {
        return switch (column.type().kind()) {
            case TEXT, ENUM, JSON -> "varchar";
            case BOOLEAN -> "boolean";
            case SHORT -> "smallint";
            case INTEGER -> "integer";
            case LONG -> "bigint";
            case FLOAT -> "real";
            case DOUBLE -> "double precision";
            case DECIMAL -> "numeric(38, 10)";
            case DATE -> "date";
            case TIME -> "time(6)";
            case DATE_TIME -> "timestamp(6)";
            case INSTANT, OFFSET_DATE_TIME -> "timestamp(6) with time zone";
            case UUID -> "uuid";
            case BYTES -> "varbinary";
            case TEXT_LIST, ENUM_LIST -> "varchar array";
        };
    }
}
