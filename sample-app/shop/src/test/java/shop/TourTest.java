package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.product;

import dev.ligature.Counts;
import dev.ligature.Cursor;
import dev.ligature.JooqTransactions;
import dev.ligature.Ligature;
import dev.ligature.LinkConflictException;
import dev.ligature.Outcome;
import dev.ligature.Page;
import dev.ligature.Pair;
import java.math.BigDecimal;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.ConnectionProvider;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.brand.Brand;
import shop.brand.Brands;
import shop.links.ProductBrand;
import shop.links.ProductBrandLinks;
import shop.product.Products;
import shop.views.ProductCard;
import shop.views.ProductCardQuery;

/** The tour of the README, step by step. */
class TourTest {

    private ShopDatabase database;
    private DataSource dataSource;

    @BeforeEach
    void fillTheModules() throws Exception {
        database = ShopDatabase.named("h2");
        dataSource = database.dataSource();
        Products products = new Products(dataSource);
        products.createTable();
        products.add("prod_123", "Rain jacket", new BigDecimal("129.00"));
        products.add("prod_124", "Wool socks", new BigDecimal("14.50"));
        Brands brands = new Brands(dataSource);
        brands.createTable();
        brands.add(new Brand("brand_456", "Acme"));
        brands.add(new Brand("brand_457", "Nordwind"));
    }

    @AfterEach
    void dropAll() throws Exception {
        database.close();
    }

    @Test
    void linksAreCreatedFoundAndDismissed() {
        Ligature ligature = Ligature.on(dataSource);
        ligature.migrate();

        ProductBrandLinks productBrand = ProductBrandLinks.in(ligature);

        productBrand.create(product("prod_123"), brand("brand_456")); // CREATED; featured takes its default
        productBrand.create(new ProductBrand(product("prod_123"), brand("brand_456"), true)); // UPDATED
        productBrand.brandOf(product("prod_123")); // Optional[Brand brand_456]
        productBrand.productsOf(brand("brand_456")); // [Product prod_123]
        productBrand.dismiss(product("prod_123"), brand("brand_456")); // true: it was linked
        productBrand.history(product("prod_123")); // one period, with columns, times and reason

        assertThat(productBrand.create(product("prod_123"), brand("brand_456"))).isEqualTo(Outcome.CREATED);
        assertThat(productBrand.create(new ProductBrand(product("prod_123"), brand("brand_456"), true)))
                .isEqualTo(Outcome.UPDATED);
        assertThat(productBrand.brandOf(product("prod_123"))).contains(brand("brand_456"));
        assertThat(productBrand.productsOf(brand("brand_456"))).containsExactly(product("prod_123"));
        assertThat(productBrand.dismiss(product("prod_123"), brand("brand_456")))
                .isTrue();
        assertThat(productBrand.history(product("prod_123"))).hasSize(2);
    }

    @Test
    void aSecondBrandIsAConflict() {
        Ligature ligature = Ligature.on(dataSource);
        ligature.migrate();
        ProductBrandLinks productBrand = ProductBrandLinks.in(ligature);
        productBrand.create(product("prod_123"), brand("brand_456"));

        assertThatThrownBy(() -> productBrand.create(product("prod_123"), brand("brand_457")))
                .isInstanceOf(LinkConflictException.class)
                .hasMessage("Product prod_123 is linked to Brand brand_456 by \"product_brand\""
                        + " and cannot be linked to Brand brand_457 as well");
    }

    @Test
    void manyLinksAreOneTransaction() {
        Ligature ligature = Ligature.on(dataSource);
        ligature.migrate();
        ProductBrandLinks productBrand = ProductBrandLinks.in(ligature);

        Counts counts = productBrand.linkAll(List.of(
                Pair.of(product("prod_123"), brand("brand_456")), Pair.of(product("prod_124"), brand("brand_456"))));

        assertThat(counts).isEqualTo(new Counts(2, 0, 0, 0));
    }

    @Test
    void linksTakePartInTheCallersTransaction() throws Exception {
        Ligature ligature = Ligature.on(dataSource);
        ligature.migrate();
        ProductBrandLinks productBrand = ProductBrandLinks.in(ligature);

        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            productBrand.with(connection).create(product("prod_123"), brand("brand_456"));
            connection.rollback();
        }

        assertThat(productBrand.exists(product("prod_123"), brand("brand_456"))).isFalse();
    }

    @Test
    void linksJoinTheTransactionsOfJooq() {
        ConnectionProvider connections = new DataSourceConnectionProvider(dataSource);
        JooqTransactions transactions = new JooqTransactions(connections);
        DefaultConfiguration configuration = new DefaultConfiguration();
        configuration.setSQLDialect(SQLDialect.H2);
        configuration.setConnectionProvider(connections);
        configuration.setTransactionProvider(transactions);
        DSLContext jooq = configuration.dsl();
        Ligature ligature =
                Ligature.builder().links(dataSource).transactions(transactions).build();
        ligature.migrate();
        ProductBrandLinks productBrand = ProductBrandLinks.in(ligature);
        List<String> after = new ArrayList<>();

        jooq.transaction(outer -> {
            productBrand.create(product("prod_123"), brand("brand_456"));
            transactions.afterCommit(() -> after.add("outer"));
            assertThatThrownBy(() -> outer.dsl().transaction(nested -> {
                        productBrand.create(product("prod_124"), brand("brand_456"));
                        transactions.afterCommit(() -> after.add("nested"));
                        throw new IllegalStateException("undo");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(productBrand.productsOf(brand("brand_456"))).containsExactly(product("prod_123"));
            assertThat(after).isEmpty();
        });

        assertThat(after).containsExactly("outer");
        assertThat(transactions.active()).isFalse();
        assertThat(productBrand.productsOf(brand("brand_456"))).containsExactly(product("prod_123"));
    }

    @Test
    void aViewFetchesProductsWithTheirBrands() {
        Ligature ligature = Ligature.on(dataSource);
        ligature.migrate();
        ProductBrandLinks.in(ligature).create(product("prod_123"), brand("brand_456"));

        List<ProductCard> cards = ProductCardQuery.in(ligature)
                .where(p -> p.brand().name().eq("Acme"))
                .orderBy(p -> p.title().asc())
                .limit(50)
                .fetch();
        cards.get(0).brand().name(); // "Acme"

        assertThat(cards).containsExactly(new ProductCard("prod_123", "Rain jacket", new Brand("brand_456", "Acme")));
    }

    @Test
    void productsComeInPagesByCursor() {
        Ligature ligature = Ligature.on(dataSource);
        ligature.migrate();
        ProductBrandLinks.in(ligature).create(product("prod_123"), brand("brand_456"));

        Page<ProductCard> page = ProductCardQuery.in(ligature)
                .where(p -> p.price().gt(BigDecimal.TEN))
                .where(p -> p.brand().link().featured().eq(false))
                .orderBy(p -> p.price().desc())
                .page(Cursor.start(), 20);
        page.next(); // where the next page begins; empty, as this is the last

        assertThat(page.items()).extracting(ProductCard::title).containsExactly("Rain jacket");
        assertThat(page.next()).isEmpty();
    }
}
