package dev.ligature.processor.ledger;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.ligature.processor.model.Names;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NamesOnDatabasesTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void everyWordOfSqlCanNameAColumnAsItIsWritten(TestDatabase database) throws SQLException {
        List<String> words = wordsOfSql();
        try (Connection connection = database.open().getConnection();
                Statement statement = connection.createStatement()) {
            for (String word : words) {
                String column = database.sql(Names.literal(word));
                assertThatCode(() -> {
                            statement.execute("create table t (" + column + " integer)");
                            statement.execute("select t." + column + ", " + column + " from t order by " + column);
                            statement.execute("drop table t");
                        })
                        .as(column)
                        .doesNotThrowAnyException();
            }
        }
    }

    /** PostgreSQL knows the words of the SQL standard besides its own, reserved or not. */
    private static List<String> wordsOfSql() throws SQLException {
        List<String> words = new ArrayList<>(List.of("minus", "qualify", "rownum", "if", "day", "key", "value"));
        try (Connection connection = TestDatabase.POSTGRESQL.open().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select word from pg_get_keywords() order by word")) {
            while (rows.next()) {
                words.add(rows.getString(1));
            }
        }
        return words;
    }
}
