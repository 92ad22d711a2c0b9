package shop;

import dev.ligature.spi.ModelDeleter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import shop.customer.Customers;

/** Deletes customers as their module wants it: by closing their accounts. */
public final class CustomerDeleter implements ModelDeleter<String> {

    private final Customers customers;

    /** Leaves it to this service. */
    public CustomerDeleter(Customers customers) {
        this.customers = customers;
    }

    @Override
    public void delete(Request<String> request) {
        call(request, customers::deactivate);
    }

    @Override
    public boolean restores() {
        return true;
    }

    @Override
    public void restore(Request<String> request) {
        call(request, customers::reactivate);
    }

    /** The accounts remember which deletion has closed them, so that they are left alone the second time. */
    private static void call(Request<String> request, Service service) {
        Connection connection = request.transaction().orElseThrow().connection();
        try {
            service.change(connection, request.keys(), request.deletion().toString());
        } catch (SQLException e) {
            throw new IllegalStateException("The accounts could not be changed", e);
        }
    }

    /** What the service does to accounts. */
    private interface Service {
        void change(Connection transaction, Collection<String> ids, String by) throws SQLException;
    }
}
