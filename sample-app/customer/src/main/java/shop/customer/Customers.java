package shop.customer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/** The module's service, on its own table: an account is never deleted, but closed, and can be opened again. */
public final class Customers {

    private final DataSource database;

    /** The customers of a database. */
    public Customers(DataSource database) {
        this.database = database;
    }

    /** Creates the module's table. */
    public void createTable() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table customer (id varchar(255) primary key, name varchar(255) not null,"
                    + " closed_by varchar(255))");
        }
    }

    /** Adds a customer. */
    public void add(Customer customer) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into customer (id, name) values (?, ?)")) {
            insert.setString(1, customer.id());
            insert.setString(2, customer.name());
            insert.executeUpdate();
        }
    }

    /** The names of those whose accounts are open, in order. */
    public List<String> active() throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select name from customer where closed_by is null order by name")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    /**
     * Closes accounts that are open, in the caller's transaction.
     *
     * @param by what has closed them; it alone can open them again
     */
    public void deactivate(Connection transaction, Collection<String> ids, String by) throws SQLException {
        change(transaction, "update customer set closed_by = ? where id = ? and closed_by is null", ids, by);
    }

    /** Opens the accounts again that {@code by} has closed, in the caller's transaction. */
    public void reactivate(Connection transaction, Collection<String> ids, String by) throws SQLException {
        change(transaction, "update customer set closed_by = null where closed_by = ? and id = ?", ids, by);
    }

    private static void change(Connection transaction, String sql, Collection<String> ids, String by)
            throws SQLException {
        try (PreparedStatement update = transaction.prepareStatement(sql)) {
            for (String id : ids) {
                update.setString(1, by);
                update.setString(2, id);
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
