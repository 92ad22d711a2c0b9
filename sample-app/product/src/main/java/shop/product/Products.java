package shop.product;

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
                    + " price numeric(10, 2) not null)");
        }
    }

    /** Adds a product. */
    public void add(Product product) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into product (id, title, price) values (?, ?, ?)")) {
            insert.setString(1, product.id());
            insert.setString(2, product.title());
            insert.setBigDecimal(3, product.price());
            insert.executeUpdate();
        }
    }
}
