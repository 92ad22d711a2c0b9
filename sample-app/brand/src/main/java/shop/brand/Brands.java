package shop.brand;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The module's own table, kept with plain JDBC. */
public final class Brands {

    private final DataSource database;

    /** The brands of a database. */
    public Brands(DataSource database) {
        this.database = database;
    }

    /** Creates the module's table. */
    public void createTable() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table brand (id varchar(255) primary key, name varchar(255) not null)");
        }
    }

    /** Adds a brand. */
    public void add(Brand brand) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into brand (id, name) values (?, ?)")) {
            insert.setString(1, brand.id());
            insert.setString(2, brand.name());
            insert.executeUpdate();
        }
    }
}
