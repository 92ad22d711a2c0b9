package modular;

import static modular.links.ModularRefs.brand;
import static modular.links.ModularRefs.product;

import dev.ligature.Ligature;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import modular.links.ProductBrandLinks;
import modular.links.ProductCard;
import modular.links.ProductCardQuery;
import org.h2.jdbcx.JdbcDataSource;

/** Migrates, links, and reads back. */
public final class Main {

    private Main() {}

    /** The one argument is the URL of the database. */
    public static void main(String[] arguments) throws SQLException {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL(arguments[0]);
        createModels(dataSource);
        Ligature ligature = Ligature.on(dataSource);
        System.out.println("ran " + ligature.migrate());
        ProductBrandLinks productBrand = ProductBrandLinks.in(ligature);
        System.out.println(productBrand.create(product("prod_123"), brand("brand_456")));
        System.out.println(productBrand.brandOf(product("prod_123")).orElseThrow());
        for (ProductCard card : ProductCardQuery.in(ligature).fetch()) {
            System.out.println(card.brand().orElseThrow().name() + " makes " + card.title());
        }
    }

    private static void createModels(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table product (id varchar primary key, title varchar, price numeric(10, 2))");
            statement.execute("create table brand (id varchar primary key, name varchar)");
            statement.execute("insert into product values ('prod_123', 'Rain jacket', 129)");
            statement.execute("insert into brand values ('brand_456', 'Acme')");
        }
    }
}
