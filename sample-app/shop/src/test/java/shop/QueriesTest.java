package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.product;

import dev.ligature.Condition;
import dev.ligature.Cursor;
import dev.ligature.InvalidQueryException;
import dev.ligature.Ligature;
import dev.ligature.LigatureException;
import dev.ligature.Page;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.brand.Brand;
import shop.brand.Brands;
import shop.links.BrandPath;
import shop.links.ProductBrand;
import shop.links.ProductBrandLinks;
import shop.links.ProductPath;
import shop.product.Product;
import shop.product.Products;
import shop.views.BrandPage;
import shop.views.BrandPageQuery;
import shop.views.Placement;
import shop.views.PlacementQuery;
import shop.views.ProductCard;
import shop.views.ProductCardQuery;

/** What {@code docs/queries.md} shows. */
class QueriesTest {

    private ShopDatabase database;
    private Ligature ligature;

    @BeforeEach
    void fill() throws SQLException {
        database = ShopDatabase.named("h2");
        Products products = new Products(database.dataSource());
        products.createTable();
        products.add("prod_1", "Rain jacket", new BigDecimal("129.00"));
        products.add("prod_2", "Wool socks", new BigDecimal("14.50"));
        products.add("prod_3", "Tin cup", new BigDecimal("9.90"));
        products.add("prod_4", "Wool hat", new BigDecimal("24.00"));
        products.add("prod_5", "Rope", new BigDecimal("31.00"));
        Brands brands = new Brands(database.dataSource());
        brands.createTable();
        brands.add(new Brand("brand_1", "Acme"));
        brands.add(new Brand("brand_2", "Nordwind"));
        brands.add(new Brand("brand_3", "Fjell"));
        ligature = Ligature.on(database.dataSource());
        ligature.migrate();
        link(ligature);
    }

    private static void link(Ligature ligature) {
        ProductBrandLinks.in(ligature)
                .createAll(List.of(
                        new ProductBrand(product("prod_1"), brand("brand_2"), true),
                        new ProductBrand(product("prod_2"), brand("brand_2"), false),
                        new ProductBrand(product("prod_3"), brand("brand_1"), false),
                        new ProductBrand(product("prod_4"), brand("brand_2"), false)));
    }

    @AfterEach
    void drop() throws Exception {
        database.close();
    }

    @Test
    void conditionsSpeakOfRecordsLinkedRecordsAndLinks() {
        assertThat(titles(p -> p.price().between(new BigDecimal("10"), new BigDecimal("30"))))
                .containsExactly("Wool hat", "Wool socks");
        assertThat(titles(p -> p.title().startsWith("Wool").or(p.brand().name().eq("Acme"))))
                .containsExactly("Tin cup", "Wool hat", "Wool socks");
        assertThat(titles(p -> p.brand().name().eq("Acme").not()))
                .containsExactly("Rain jacket", "Rope", "Wool hat", "Wool socks");
        assertThat(titles(p -> p.brand().name().ne("Acme"))).containsExactly("Rain jacket", "Wool hat", "Wool socks");
        assertThat(titles(p -> p.brand().isNotLinked())).containsExactly("Rope");
        assertThat(titles(p -> p.brand().link().featured().eq(true))).containsExactly("Rain jacket");
        assertThat(names(b -> b.products()
                        .any(p -> p.link().featured().eq(true).and(p.price().gt(BigDecimal.TEN)))))
                .containsExactly("Nordwind");
        assertThat(names(b -> b.products().none(p -> p.price().gt(BigDecimal.TEN))))
                .containsExactly("Acme", "Fjell");
        assertThat(names(b ->
                        b.products().count(p -> p.title().startsWith("Wool")).ge(2)))
                .containsExactly("Nordwind");
        assertThat(names(b -> b.products().count().lt(3))).containsExactly("Acme", "Fjell");
    }

    @Test
    void aConditionIsAValue() {
        ProductCardQuery cards = ProductCardQuery.in(ligature);

        Function<ProductPath, Condition> wool = p -> p.title().startsWith("Wool");
        Function<ProductPath, Condition> cheap = p -> p.price().lt(new BigDecimal("20"));
        cards.where(p -> wool.apply(p).and(cheap.apply(p).not())).fetch(); // Wool hat

        assertThat(cards.where(p -> wool.apply(p).and(cheap.apply(p).not())).fetch())
                .extracting(ProductCard::title)
                .containsExactly("Wool hat");
    }

    @Test
    void ordersAreTotalAndPutMissingValuesLast() {
        ProductCardQuery cards = ProductCardQuery.in(ligature);

        List<ProductCard> ordered = cards.orderBy(p -> p.brand().name().desc())
                .orderBy(p -> p.price().asc())
                .fetch();

        assertThat(ordered)
                .extracting(ProductCard::title)
                .containsExactly("Wool socks", "Wool hat", "Rain jacket", "Tin cup", "Rope");
    }

    @Test
    void theRootIsALink() {
        List<Placement> featured = PlacementQuery.in(ligature)
                .where(link ->
                        link.featured().eq(true).and(link.product().price().gt(BigDecimal.TEN)))
                .orderBy(link -> link.brand().name().asc())
                .fetch();

        assertThat(featured).hasSize(1);
        assertThat(featured.get(0).product()).extracting(Product::title).isEqualTo("Rain jacket");
        assertThat(featured.get(0).brand().orElseThrow().products()).hasSize(3);
    }

    @Test
    void whatIsMissingIsLeftOut() {
        ProductBrandLinks.in(ligature).create(product("prod_5"), brand("brand_99"));

        assertThat(titles(p -> p.brand().isNotLinked())).containsExactly("Rope");
        assertThat(ProductCardQuery.in(ligature)
                        .where(p -> p.id().eq("prod_5"))
                        .fetchOne()
                        .brand())
                .isNull();
    }

    @Test
    void aListIsOrderedAndCut() {
        List<BrandPage> pages = BrandPageQuery.in(ligature)
                .list(b -> b.products().orderBy(p -> p.price().desc()).limit(2))
                .orderBy(b -> b.name().asc())
                .fetch();
        pages.get(2).products(); // of Nordwind: the jacket and the hat, but not the socks

        assertThat(pages.get(2).products())
                .extracting(BrandPage.Line::title)
                .containsExactly("Rain jacket", "Wool hat");

        List<BrandPage> featuredFirst = BrandPageQuery.in(ligature)
                .list(b -> b.products()
                        .orderBy(p -> p.link().featured().desc())
                        .orderBy(p -> p.title().asc()))
                .fetch();
        assertThat(featuredFirst.get(1).products())
                .extracting(BrandPage.Line::title)
                .containsExactly("Rain jacket", "Wool hat", "Wool socks");

        List<Placement> inside = PlacementQuery.in(ligature)
                .list(link -> link.brand().products().limit(1))
                .fetch();
        assertThat(inside)
                .allMatch(link -> link.brand().orElseThrow().products().size() == 1);
    }

    @Test
    void pagesByOffset() {
        ProductCardQuery cards =
                ProductCardQuery.in(ligature).orderBy(p -> p.title().asc());

        List<ProductCard> second = cards.limit(2).offset(2).fetch();
        long all = cards.limit(2).count(); // 5: limit and offset have no say in it

        assertThat(second).extracting(ProductCard::title).containsExactly("Tin cup", "Wool hat");
        assertThat(all).isEqualTo(5);
    }

    @Test
    void pagesByCursor() {
        ProductCardQuery cards =
                ProductCardQuery.in(ligature).orderBy(p -> p.price().desc());

        Page<ProductCard> first = cards.page(Cursor.start(), 2);
        String text = first.next().orElseThrow().text(); // for the client, who gives it back
        Page<ProductCard> second = cards.page(Cursor.parse(text), 2);

        assertThat(first.items()).extracting(ProductCard::title).containsExactly("Rain jacket", "Rope");
        assertThat(second.items()).extracting(ProductCard::title).containsExactly("Wool hat", "Wool socks");
        assertThat(cards.where(p -> p.title().startsWith("Wool"))
                        .page(Cursor.parse(text), 2)
                        .items())
                .hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cards.orderBy(p -> p.title().asc()).page(Cursor.parse(text), 2))
                .withMessageContaining("this query's order");
        assertThatIllegalArgumentException().isThrownBy(() -> cards.limit(2).page(Cursor.start(), 2));
    }

    @Test
    void oneRecordOrWhetherThereIsAny() {
        ProductCardQuery cards = ProductCardQuery.in(ligature);

        ProductCard one = cards.where(p -> p.id().eq("prod_1")).fetchOne();
        Optional<ProductCard> none = cards.where(p -> p.id().eq("prod_9")).fetchOptional();
        boolean any = cards.where(p -> p.brand().isNotLinked()).exists();

        assertThat(one.title()).isEqualTo("Rain jacket");
        assertThat(none).isEmpty();
        assertThat(any).isTrue();
        assertThatExceptionOfType(LigatureException.class).isThrownBy(cards::fetchOne);
    }

    @Test
    void keysThatAreRequired() {
        ProductCardQuery cards = ProductCardQuery.in(ligature);

        assertThatExceptionOfType(LigatureException.class)
                .isThrownBy(() -> cards.where(p -> p.id().in("prod_1", "prod_8"))
                        .required()
                        .fetch())
                .withMessage("No product found that matches the query with the keys prod_8");
    }

    @Test
    void aStreamIsClosed() {
        List<String> titles = new ArrayList<>();

        try (Stream<ProductCard> cards =
                ProductCardQuery.in(ligature).orderBy(p -> p.title().asc()).stream()) {
            cards.forEach(card -> titles.add(card.title()));
        }

        assertThat(titles).hasSize(5);
    }

    @Test
    void productsThatTheCallerHasGetTheirBrands() {
        Product hat = new Product("prod_4", "Wool hat, as the cache has it", new BigDecimal("24.00"), null);
        Product unknown = new Product("prod_9", "Of yesterday", BigDecimal.ONE, null);

        List<ProductCard> cards = ProductCardQuery.in(ligature).from(List.of(unknown, hat));

        assertThat(cards)
                .containsExactly(
                        new ProductCard("prod_9", "Of yesterday", null),
                        new ProductCard("prod_4", "Wool hat, as the cache has it", new Brand("brand_2", "Nordwind")));
    }

    @Test
    void sqlSaysWhatPathsDoNot() {
        List<ProductCard> cards = ProductCardQuery.in(ligature)
                .whereSql(p -> DSL.lower(p.title().field()).like("wool%"))
                .whereSql(p -> DSL.coalesce(p.brand().name().field(), "none").ne("Acme"))
                .fetch();

        assertThat(cards).extracting(ProductCard::title).containsExactly("Wool socks", "Wool hat");
    }

    @Test
    void aQueryIsExplained() {
        String plan = ProductCardQuery.in(ligature)
                .where(p -> p.brand().name().eq("Acme"))
                .limit(10)
                .explain();

        assertThat(plan).startsWith("""
                        1. every product asked for, with what is joined to it, from the database of the links
                           select t0.id, t0.title, t1.id, t1.name from product t0 join product_brand l1 on l1.product_id = t0.id join brand t1 on t1.id = l1.brand_id where (t0.deleted_at is null and t1.name = ?) order by t0.id asc fetch next ? rows only
                           which H2 means to run so:
                        """);
    }

    @Test
    void aQueryInText() {
        List<Map<String, @Nullable Object>> found = ligature.graph("product")
                .fields("id", "title", "brand.*", "brand.link.featured")
                .where("price", "between", "10", "30")
                .where(p -> p.is("brand.name", "eq", "Nordwind").or(p.isNotLinked("brand")))
                .orderByDescending("price")
                .limit(1)
                .fetch();

        assertThat(found)
                .containsExactly(Map.of(
                        "id",
                        "prod_4",
                        "title",
                        "Wool hat",
                        "brand",
                        Map.of("id", "brand_2", "name", "Nordwind", "link", Map.of("featured", false))));
    }

    @Test
    void conditionsInText() {
        assertThat(ligature.graph("brand")
                        .where(b -> b.any(
                                "products",
                                p -> p.is("title", "contains", "cup").and(p.is("link.featured", "eq", "false"))))
                        .where(b -> b.count("products").between(1, 2))
                        .fetch())
                .containsExactly(Map.of("id", "brand_1", "name", "Acme"));
        assertThat(ligature.graph("product_brand")
                        .fields("product.title")
                        .where("featured", true)
                        .fetch())
                .containsExactly(Map.of("product", Map.of("title", "Rain jacket")));
        assertThat(ligature.graph("product").where(p -> p.isNull("title").not()).count())
                .isEqualTo(5);
        assertThat(ligature.graph("product")
                        .where("id", "in", List.of("prod_1", "prod_2"))
                        .count())
                .isEqualTo(2);
        assertThatExceptionOfType(InvalidQueryException.class)
                .isThrownBy(() -> ligature.graph("product").fields("titel"))
                .withMessage("product has no \"titel\". Did you mean title?");
    }

    @Test
    void anEndpointAnswersWhoeverAsks() {
        ProductEndpoint endpoint = new ProductEndpoint(ligature);

        assertThat(endpoint.get(List.of("title", "brand.name"), Map.of("brand.name", "Acme"), "")
                        .body())
                .isEqualTo(List.of(Map.of("title", "Tin cup", "brand", Map.of("name", "Acme"))));
        assertThat(endpoint.get(List.of("brand.id"), Map.of(), ""))
                .isEqualTo(ProductEndpoint.Response.error(400, "brand has no \"id\". There are: link, name"));
        assertThat(endpoint.get(List.of(), Map.of("price", "cheap"), "").status())
                .isEqualTo(400);
        assertThat(endpoint.get(List.of(), Map.of(), "nonsense").status()).isEqualTo(400);
    }

    private List<String> titles(Function<ProductPath, Condition> condition) {
        return ProductCardQuery.in(ligature)
                .where(condition)
                .orderBy(p -> p.title().asc())
                .fetch()
                .stream()
                .map(ProductCard::title)
                .toList();
    }

    private List<String> names(Function<BrandPath, Condition> condition) {
        return BrandPageQuery.in(ligature)
                .where(condition)
                .orderBy(b -> b.name().asc())
                .fetch()
                .stream()
                .map(BrandPage::name)
                .toList();
    }
}
