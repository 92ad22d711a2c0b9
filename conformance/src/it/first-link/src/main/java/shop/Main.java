package shop;

import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.product;

import dev.ligature.Ligature;
import java.sql.Connection;
import java.sql.Statement;
import org.h2.jdbcx.JdbcDataSource;
import shop.links.ProductBrandLinks;

public final class Main {

    private Main() {}

    public static void main(String[] args) throws Exception {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:shop;DB_CLOSE_DELAY=-1");
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table product (id varchar primary key, title varchar, price numeric(10, 2))");
            statement.execute("create table brand (id varchar primary key, name varchar)");
            statement.execute("insert into product values ('prod_123', 'Rain jacket', 129)");
            statement.execute("insert into brand values ('brand_456', 'Acme')");
        }

        Ligature ligature = Ligature.on(dataSource);
        ligature.migrate();
        ProductBrandLinks.in(ligature).create(product("prod_123"), brand("brand_456"));

        for (ProductCard card : ProductCardQuery.in(ligature).fetch()) {
            System.out.println(card.brand().orElseThrow().name() + " makes " + card.title());
        }
    }
}
