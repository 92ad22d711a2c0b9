package shop.workflow;

import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.product;

import dev.ligature.Ligature;
import dev.ligature.Transaction;
import dev.ligature.spi.ModelDeleter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.h2.jdbcx.JdbcConnectionPool;
import shop.brand.Brand;
import shop.brand.Brands;
import shop.links.ProductBrand;
import shop.links.ProductBrandLinks;

/** A database of the shop, whose module of brands keeps those that were deleted. */
final class Shop implements AutoCloseable {

    private final JdbcConnectionPool pool;

    private Shop(JdbcConnectionPool pool) {
        this.pool = pool;
    }

    /** Of three brands and two products, which are linked to one of them. */
    static Shop open(String name) throws SQLException {
        Shop shop = new Shop(JdbcConnectionPool.create("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "shop", ""));
        Brands brands = new Brands(shop.pool);
        brands.createTable();
        shop.execute("create table deleted_brand (id varchar(255), name varchar(255), deletion varchar(36))");
        brands.add(new Brand("acme", "Acme"));
        brands.add(new Brand("old", "Old & Sons"));
        Ligature ligature = shop.ligature();
        ligature.migrate();
        ProductBrandLinks links = ProductBrandLinks.in(ligature);
        links.create(new ProductBrand(product("cup"), brand("old"), true));
        links.create(product("hat"), brand("old"));
        return shop;
    }

    /** A new instance on the same database, as another process would have. */
    Ligature ligature() {
        return Ligature.builder()
                .links(pool)
                .deleter(Brand.class, new KeptBrands())
                .build();
    }

    /** All rows of live links and of brands. */
    List<String> everything() throws SQLException {
        List<String> all = new ArrayList<>();
        for (String table : List.of("product_brand", "brand", "deleted_brand")) {
            try (Connection connection = pool.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select * from " + table + " order by 1")) {
                while (rows.next()) {
                    StringBuilder row = new StringBuilder(table);
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        row.append(" | ").append(rows.getString(i));
                    }
                    all.add(row.toString());
                }
            }
        }
        return all;
    }

    @Override
    public void close() throws SQLException {
        execute("shutdown");
        pool.dispose();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Moves brands into another table, and back. */
    private static final class KeptBrands implements ModelDeleter<String> {
        @Override
        public void delete(Request<String> request) {
            String deletion = request.deletion().toString();
            for (String id : request.keys()) {
                change(
                        request,
                        "insert into deleted_brand (id, name, deletion) select id, name, ? from brand where id = ?",
                        deletion,
                        id);
                change(request, "delete from brand where id = ?", id);
            }
        }

        @Override
        public boolean restores() {
            return true;
        }

        @Override
        public void restore(Request<String> request) {
            String deletion = request.deletion().toString();
            change(
                    request,
                    "insert into brand (id, name) select id, name from deleted_brand where deletion = ?",
                    deletion);
            change(request, "delete from deleted_brand where deletion = ?", deletion);
        }

        private static void change(Request<String> request, String sql, String... values) {
            Transaction transaction = request.transaction().orElseThrow();
            try (PreparedStatement statement = transaction.connection().prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setString(i + 1, values[i]);
                }
                statement.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
