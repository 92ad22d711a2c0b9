package shop;

import static crm.links.CrmRefs.order;
import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.customer;
import static shop.links.ShopRefs.product;

import crm.links.OrderCustomerLinks;
import dev.ligature.Ligature;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.h2.jdbcx.JdbcDataSource;
import shop.links.CustomerBrand;
import shop.links.CustomerBrandLinks;
import shop.links.ProductBrandLinks;
import shop.views.OrderPage;
import shop.views.OrderPageQuery;

/** Links of two jars, created by the clients of each and followed by a view of one. */
public final class Main {

    private Main() {}

    public static void main(String[] path) throws SQLException {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:shop;DB_CLOSE_DELAY=-1");
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table product (id varchar primary key, title varchar)");
            statement.execute("create table brand (id varchar primary key, name varchar)");
            statement.execute("create table customer (id bigint primary key, name varchar)");
            statement.execute("create table orders (id bigint primary key, product_id varchar)");
            statement.execute("insert into product values ('p', 'Rain jacket')");
            statement.execute("insert into brand values ('b', 'Acme')");
            statement.execute("insert into customer values (1, 'Lyon')");
            statement.execute("insert into orders values (7, 'p')");
        }
        Ligature ligature = Ligature.on(dataSource);
        long scripts = ligature.migrate().stream().filter(file -> file.contains("_create")).count();

        OrderCustomerLinks.in(ligature).create(order(7L), customer(1L));
        ProductBrandLinks.in(ligature).create(product("p"), brand("b"));
        CustomerBrandLinks.in(ligature)
                .create(new CustomerBrand(customer(1L), brand("b"), LocalDate.of(2020, 1, 31)));

        OrderPage page = OrderPageQuery.in(ligature)
                .where(o -> o.customer().favourite().name().eq("Acme"))
                .where(o -> o.customer().link().voucher().isNull())
                .where(o -> o.product().brand().isLinked())
                .fetchOne();
        OrderPage.Customer customer = page.customer().orElseThrow();
        OrderPage.Item item = page.product().orElseThrow();
        System.out.printf(
                "On the %s: %d scripts; %s buys %s of %s, loyal since %s%n",
                path[0],
                scripts,
                customer.name(),
                item.title(),
                item.brand().orElseThrow().name(),
                customer.favourite().orElseThrow().since());
    }
}
