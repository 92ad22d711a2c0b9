package shop.review;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The module's own table, kept with plain JDBC. */
public final class Reviews {

    private final DataSource database;

    /** The reviews of a database. */
    public Reviews(DataSource database) {
        this.database = database;
    }

    /** Creates the module's table. */
    public void createTable() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table review (id bigint primary key, text varchar(255) not null,"
                    + " rating integer not null, deleted_at timestamp(6) with time zone)");
        }
    }

    /** Adds a review. */
    public void add(long id, String text, int rating) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into review (id, text, rating) values (?, ?, ?)")) {
            insert.setLong(1, id);
            insert.setString(2, text);
            insert.setInt(3, rating);
            insert.executeUpdate();
        }
    }
}
