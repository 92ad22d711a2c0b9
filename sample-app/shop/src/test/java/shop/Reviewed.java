package shop;

import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.customer;
import static shop.links.ShopRefs.product;
import static shop.links.ShopRefs.review;

import dev.ligature.Ligature;
import dev.ligature.Pair;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import shop.brand.Brand;
import shop.brand.Brands;
import shop.customer.Customer;
import shop.customer.Customers;
import shop.links.CustomerReviewLinks;
import shop.links.ProductBrandLinks;
import shop.links.ProductReviewLinks;
import shop.product.Products;
import shop.review.Reviews;

/** A shop with a jacket, socks, and reviews of them by Ann and Bob. */
final class Reviewed {

    private Reviewed() {}

    /** Creates and fills the modules' tables: customers in one database, everything else in another. */
    static void fill(DataSource database, DataSource customersDb) throws SQLException {
        Products products = new Products(database);
        products.createTable();
        products.add("prod_1", "Rain jacket", new BigDecimal("129.00"));
        products.add("prod_2", "Wool socks", new BigDecimal("14.50"));
        Brands brands = new Brands(database);
        brands.createTable();
        brands.add(new Brand("brand_1", "Acme"));
        brands.add(new Brand("brand_2", "Nordwind"));
        Reviews reviews = new Reviews(database);
        reviews.createTable();
        reviews.add(1, "Keeps dry", 4);
        reviews.add(2, "Zip broke", 2);
        reviews.add(3, "Warm", 5);
        reviews.add(4, "Warm in the wind", 5);
        Customers customers = new Customers(customersDb);
        customers.createTable();
        customers.add(new Customer("ann", "Ann"));
        customers.add(new Customer("bob", "Bob"));
    }

    /** The jacket is of Acme; Ann wrote reviews 1 of the jacket, 3 of the socks, and 4 of nothing; Bob wrote 2 of the jacket. */
    static Ligature linked(Ligature ligature) {
        ligature.migrate();
        ProductBrandLinks.in(ligature).create(product("prod_1"), brand("brand_1"));
        ProductReviewLinks.in(ligature)
                .linkAll(List.of(
                        Pair.of(product("prod_1"), review(1L)),
                        Pair.of(product("prod_1"), review(2L)),
                        Pair.of(product("prod_2"), review(3L))));
        CustomerReviewLinks.in(ligature)
                .linkAll(List.of(
                        Pair.of(customer("ann"), review(1L)),
                        Pair.of(customer("bob"), review(2L)),
                        Pair.of(customer("ann"), review(3L)),
                        Pair.of(customer("ann"), review(4L))));
        return ligature;
    }

    /** Every row of the modules' tables and of the live links, as text. */
    static List<String> everything(DataSource database) throws SQLException {
        List<String> all = new ArrayList<>();
        for (String table :
                List.of("product", "review", "customer", "product_brand", "product_review", "customer_review")) {
            all.addAll(rows(database, "select * from " + table));
        }
        return all;
    }

    /** What a query finds, a line for each row, in an order of their own. */
    static List<String> rows(DataSource database, String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> line = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    line.add(rows.getString(i));
                }
                lines.add(String.join(" ", line));
            }
        }
        return lines.stream().sorted().toList();
    }
}
