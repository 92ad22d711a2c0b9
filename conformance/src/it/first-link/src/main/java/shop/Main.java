package shop;

import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.product;

import dev.ligature.Cursor;
import dev.ligature.Ligature;
import dev.ligature.Page;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import shop.links.ProductBrand;
import shop.links.ProductBrandLinks;
import shop.views.ProductCard;
import shop.views.ProductCardQuery;

/** The README's five minutes, in its words, on each of the databases that the arguments name. */
public final class Main {

    private Main() {}

    public static void main(String[] databases) throws Exception {
        for (String database : databases) {
            switch (database) {
                case "h2" -> onH2();
                case "postgresql" -> onPostgresql();
                default -> throw new IllegalArgumentException(database);
            }
        }
    }

    private static void onH2() throws SQLException {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:shop;DB_CLOSE_DELAY=-1");
        fillModules(dataSource);
        link(dataSource);
    }

    private static void onPostgresql() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            fillModules(server.getPostgresDatabase());
            link(server.getPostgresDatabase());
        }
    }

    private static void fillModules(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table product (id varchar primary key, title varchar, price numeric(10, 2),"
                    + " deleted_at timestamp(6) with time zone)");
            statement.execute("create table brand (id varchar primary key, name varchar)");
            statement.execute("insert into product values ('prod_123', 'Rain jacket', 129, null)");
            statement.execute("insert into brand values ('brand_456', 'Acme')");
        }
    }

    private static void link(DataSource dataSource) throws SQLException {
        Ligature ligature = Ligature.on(dataSource);
        ligature.migrate();

        ProductBrandLinks productBrand = ProductBrandLinks.in(ligature);

        productBrand.create(product("prod_123"), brand("brand_456")); // CREATED; featured takes its default
        productBrand.create(new ProductBrand(product("prod_123"), brand("brand_456"), true)); // UPDATED
        productBrand.brandOf(product("prod_123")); // Optional[Brand brand_456]
        productBrand.productsOf(brand("brand_456")); // [Product prod_123]
        productBrand.dismiss(product("prod_123"), brand("brand_456")); // true: it was linked
        productBrand.history(product("prod_123")); // one period, with columns, times and reason

        try (Connection connection = dataSource.getConnection()) {
            productBrand.with(connection).create(product("prod_123"), brand("brand_456"));

            List<ProductCard> cards = ProductCardQuery.in(ligature)
                    .where(p -> p.brand().name().eq("Acme"))
                    .orderBy(p -> p.title().asc())
                    .limit(50)
                    .fetch();
            cards.get(0).brand().name(); // "Acme"

            Page<ProductCard> page = ProductCardQuery.in(ligature)
                    .where(p -> p.price().gt(BigDecimal.TEN))
                    .where(p -> p.brand().link().featured().eq(false))
                    .orderBy(p -> p.price().desc())
                    .page(Cursor.start(), 20);
            page.next(); // where the next page begins; empty, as this is the last

            System.out.println("On " + connection.getMetaData().getDatabaseProductName() + ": "
                    + cards.get(0).brand().name() + " makes " + cards.get(0).title());
        }
    }
}
