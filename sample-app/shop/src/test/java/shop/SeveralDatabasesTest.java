package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.product;

import dev.ligature.ConfigurationException;
import dev.ligature.Cursor;
import dev.ligature.Ligature;
import dev.ligature.UnsupportedQueryException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.brand.Brand;
import shop.brand.Brands;
import shop.links.ProductBrand;
import shop.links.ProductBrandLinks;
import shop.product.Products;
import shop.views.BrandPage;
import shop.views.BrandPageQuery;
import shop.views.PlacementQuery;
import shop.views.ProductCard;
import shop.views.ProductCardQuery;

/** What {@code docs/queries.md} shows of models that are in several databases, or in none. */
class SeveralDatabasesTest {

    private static final Brand ACME = new Brand("brand_1", "Acme");
    private static final Brand NORDWIND = new Brand("brand_2", "Nordwind");

    private final JdbcConnectionPool linksDb = h2("links");
    private final JdbcConnectionPool productsDb = h2("products");
    private final JdbcConnectionPool brandsDb = h2("brands");

    @BeforeEach
    void fill() throws SQLException {
        Products products = new Products(productsDb);
        products.createTable();
        products.add("prod_1", "Rain jacket", new BigDecimal("129.00"));
        products.add("prod_2", "Wool socks", new BigDecimal("14.50"));
        products.add("prod_3", "Tin cup", new BigDecimal("9.90"));
        Brands brands = new Brands(brandsDb);
        brands.createTable();
        brands.add(ACME);
        brands.add(NORDWIND);
    }

    @AfterEach
    void drop() {
        List.of(linksDb, productsDb, brandsDb).forEach(JdbcConnectionPool::dispose);
    }

    private static JdbcConnectionPool h2(String name) {
        return JdbcConnectionPool.create("jdbc:h2:mem:" + name, "shop", "");
    }

    private static Ligature linked(Ligature ligature) {
        ligature.migrate();
        ProductBrandLinks.in(ligature)
                .createAll(List.of(
                        new ProductBrand(product("prod_1"), brand("brand_2"), true),
                        new ProductBrand(product("prod_2"), brand("brand_2"), false),
                        new ProductBrand(product("prod_3"), brand("brand_1"), false)));
        return ligature;
    }

    private Ligature apart() {
        Ligature ligature = Ligature.builder()
                .links(linksDb)
                .module("shop.product", productsDb)
                .module("shop.brand", brandsDb)
                .module("shop", linksDb) // all others
                .maxKeys(20_000)
                .build();
        return linked(ligature);
    }

    private Ligature brandsOfAService(BrandApi brandApi) {
        Ligature ligature = Ligature.builder()
                .links(productsDb)
                .source(Brand.class, new BrandSource(brandApi))
                .build();
        return linked(ligature);
    }

    @Test
    void modulesInDatabasesOfTheirOwn() {
        Ligature ligature = apart();

        assertThat(ProductCardQuery.in(ligature)
                        .where(p -> p.brand().name().eq("Nordwind"))
                        .orderBy(p -> p.title().desc())
                        .fetch())
                .containsExactly(
                        new ProductCard("prod_2", "Wool socks", NORDWIND),
                        new ProductCard("prod_1", "Rain jacket", NORDWIND));
        assertThat(ProductCardQuery.in(ligature)
                        .where(p -> p.brand().isNotLinked())
                        .count())
                .isZero();
        assertThat(titles(BrandPageQuery.in(ligature)
                        .list(b -> b.products().orderBy(p -> p.title().desc()))))
                .containsExactly("Wool socks", "Rain jacket");
        assertThat(titles(BrandPageQuery.in(ligature)
                        .list(b -> b.products().orderBy(p -> p.link().featured().asc()))))
                .containsExactly("Wool socks", "Rain jacket");
        assertThat(ProductCardQuery.in(ligature).page(Cursor.start(), 2).items())
                .hasSize(2);
        assertThat(PlacementQuery.in(ligature)
                        .orderBy(link -> link.featured().desc())
                        .fetch())
                .hasSize(3);
    }

    @Test
    void whatIsRefusedAcrossDatabases() {
        Ligature ligature = apart();

        assertRefused(
                () -> ProductCardQuery.in(ligature)
                        .orderBy(p -> p.brand().name().asc())
                        .fetch(),
                "Cannot order by name of brand: it is not in");
        assertRefused(
                () -> ProductCardQuery.in(ligature)
                        .orderBy(p -> p.brand().link().featured().asc())
                        .fetch(),
                "Cannot order by featured of product_brand");
        assertRefused(
                () -> ProductCardQuery.in(ligature)
                        .whereSql(p -> p.brand().name().field().eq("Acme"))
                        .fetch(),
                "whereSql cannot use name of brand");
        assertRefused(
                () -> BrandPageQuery.in(ligature).list(b -> b.products().limit(2)),
                "The list of products cannot have a limit");
        assertRefused(
                () -> BrandPageQuery.in(ligature)
                        .list(b -> b.products()
                                .orderBy(p -> p.link().featured().desc())
                                .orderBy(p -> p.title().asc())),
                "order by columns of one of them only");
        assertRefused(
                () -> ProductCardQuery.in(ligature)
                        .where(p -> p.brand()
                                .products()
                                .any(other -> other.title()
                                        .eq("Tin cup")
                                        .and(p.price().gt(BigDecimal.ONE))))
                        .fetch(),
                "cannot be separated");
        assertRefused(
                () -> BrandPageQuery.in(ligature)
                        .where(b -> b.products()
                                .any(p -> p.title().eq("Tin cup").or(b.name().eq("Acme"))))
                        .fetch(),
                "cannot be separated");
    }

    @Test
    void conditionsInsideAnyOfTheLinkAndOfTheRecordAreCombined() {
        assertThat(BrandPageQuery.in(apart())
                        .where(b -> b.products()
                                .any(p -> p.title()
                                        .eq("Tin cup")
                                        .and(p.link().featured().eq(false))))
                        .fetch())
                .extracting(BrandPage::name)
                .containsExactly("Acme");
    }

    @Test
    void whereTheLinksAreWithTheBrandsOnlyTheProductsAreElsewhere() {
        Ligature ligature = linked(Ligature.builder()
                .links(brandsDb)
                .module("shop.product", productsDb)
                .module("shop.brand", brandsDb)
                .module("shop", brandsDb)
                .build());

        assertThat(BrandPageQuery.in(ligature)
                        .where(b -> b.products()
                                .any(p -> p.title().eq("Tin cup").and(b.name().eq("Acme"))))
                        .fetch())
                .extracting(BrandPage::name)
                .containsExactly("Acme");
        assertThat(ProductCardQuery.in(ligature)
                        .required()
                        .where(p -> p.id().in("prod_1", "prod_2"))
                        .fetch())
                .hasSize(2);
        assertThat(ProductCardQuery.in(ligature)
                        .where(p -> p.brand().link().featured().eq(true))
                        .fetch())
                .hasSize(1);
        assertRefused(() -> BrandPageQuery.in(ligature).list(b -> b.products().limit(1)), "cannot have a limit");
    }

    @Test
    void tooManyKeysAreRefused() {
        Ligature ligature = Ligature.builder()
                .links(linksDb)
                .module("shop.product", productsDb)
                .module("shop.brand", brandsDb)
                .module("shop", linksDb)
                .maxKeys(1)
                .build();
        linked(ligature);

        assertRefused(
                () -> ProductCardQuery.in(ligature)
                        .where(p -> p.brand().isLinked())
                        .fetch(),
                "more than 1 records of brand (the database of shop.brand)");
    }

    @Test
    void theSameDataSourceIsTheSameDatabase() {
        Ligature ligature = linked(Ligature.builder()
                .links(productsDb)
                .module("shop.product", productsDb)
                .module("shop.brand", brandsDb)
                .module("shop", productsDb)
                .build());

        assertThat(titles(BrandPageQuery.in(ligature)
                        .list(b -> b.products().orderBy(p -> p.title().desc()).limit(1))))
                .containsExactly("Wool socks");
    }

    @Test
    void everyModelNeedsAModuleOnceOneIsNamed() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> Ligature.builder()
                        .links(linksDb)
                        .module("shop.product", productsDb)
                        .build())
                .withMessageContaining("There is no database for shop.brand.Brand");
    }

    @Test
    void brandsOfAnotherService() {
        Ligature ligature = brandsOfAService(new Brandbook());

        assertThat(ProductCardQuery.in(ligature)
                        .where(p -> p.brand().name().eq("Acme"))
                        .fetch())
                .containsExactly(new ProductCard("prod_3", "Tin cup", ACME));
        assertThat(titles(BrandPageQuery.in(ligature)
                        .where(b -> b.id().in("brand_1", "brand_2", "brand_9"))
                        .list(b -> b.products().orderBy(p -> p.title().desc()).limit(1))))
                .containsExactly("Wool socks");
        assertThat(BrandPageQuery.in(ligature)
                        .where(b -> b.name().eq("Acme").and(b.id().in("brand_1", "brand_2")))
                        .count())
                .isOne();
        assertThat(ProductCardQuery.in(ligature)
                        .where(p -> p.brand().id().eq("brand_1"))
                        .fetch())
                .hasSize(1);
        assertRefused(() -> BrandPageQuery.in(ligature).fetch(), "does not answer this condition");
        assertRefused(
                () -> ProductCardQuery.in(ligature)
                        .where(p -> p.brand().isLinked())
                        .fetch(),
                "does not answer this condition");
        assertRefused(
                () -> BrandPageQuery.in(ligature)
                        .where(b -> b.id().eq("brand_1"))
                        .orderBy(b -> b.name().asc())
                        .fetch(),
                "has no order but that of the keys");
        assertRefused(
                () -> BrandPageQuery.in(ligature)
                        .where(b -> b.id().eq("brand_1"))
                        .page(Cursor.start(), 1),
                "no pages by cursor");
    }

    private static List<String> titles(BrandPageQuery query) {
        return query.fetch().stream()
                .filter(page -> page.name().equals("Nordwind"))
                .flatMap(page -> page.products().stream())
                .map(BrandPage.Line::title)
                .toList();
    }

    private static void assertRefused(ThrowingCallable query, String why) {
        assertThatExceptionOfType(UnsupportedQueryException.class)
                .isThrownBy(query)
                .withMessageContaining(why);
    }

    /** The other service. */
    private static final class Brandbook implements BrandApi {

        private final List<Brand> all = List.of(ACME, NORDWIND);

        @Override
        public Collection<Brand> brands(Set<String> ids) {
            return all.stream().filter(one -> ids.contains(one.id())).toList();
        }

        @Override
        public List<String> idsByName(String name, int atMost) {
            return all.stream()
                    .filter(one -> one.name().equals(name))
                    .map(Brand::id)
                    .limit(atMost)
                    .toList();
        }
    }
}
