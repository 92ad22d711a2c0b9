package shop.product;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The module's own table, kept with plain JDBC. */
public final class Products {

    private final DataSource database;

    /** The products of a database. */
    public Products(DataSource database) {
        this.database = database;
    }

    /** Creates the module's table. */
    public void createTable() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table product (id varchar(255) primary key, title varchar(255) not null,"
                    + " price numeric(10, 2) not null, deleted_at timestamp(6) with time zone)");
        }
    }

    /** Adds a product. */
    public void add(String id, String title, BigDecimal price) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into product (id, title, price) values (?, ?, ?)")) {
            insert.setString(1, id);
            insert.setString(2, title);
            insert.setBigDecimal(3, price);
            insert.executeUpdate();
        }
    }
}
