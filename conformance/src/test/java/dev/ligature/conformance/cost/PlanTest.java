package dev.ligature.conformance.cost;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static shop.links.ShopRefs.account;
import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.order;
import static shop.links.ShopRefs.product;
import static shop.links.ShopRefs.tag;

import dev.ligature.Cursor;
import dev.ligature.Pair;
import dev.ligature.Ref;
import dev.ligature.conformance.ShopContract;
import dev.ligature.conformance.database.PostgresDatabase;
import dev.ligature.conformance.database.Sql;
import dev.ligature.conformance.database.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.links.AccountOrderLinks;
import shop.links.ProductBrandLinks;
import shop.links.ProductTag;
import shop.links.ProductTagLinks;
import shop.order.OrderId;
import shop.product.Product;
import shop.tag.Tag;

/**
 * In tables of a hundred thousand links PostgreSQL gets at the rows of each operation by the indexes that the links' scripts
 * make, and reads no table from end to end, also where it plans a statement once for all parameters.
 */
class PlanTest extends ShopContract {

    private static final Pattern INDEX = Pattern.compile("\"Index Name\": \"(\\w+)\"");
    private static final Pattern WHOLE = Pattern.compile("\"Node Type\": \"(Seq Scan)\"");

    /** Indexes that have both keys of a pair. */
    private static final List<String> PAIR = List.of("product_tag_pk", "product_tag_tag_id_ix");

    /** Indexes by which the only link of a product is found. */
    private static final List<String> ONLY = List.of("product_brand_pk", "product_brand_product_id_uq");

    private static final String[] OF_DISMISSALS = {"text[]", "text[]", "timestamptz", "text"};

    private ProductTagLinks tags;
    private ProductBrandLinks brands;

    @Override
    protected TestDatabase open() {
        return PostgresDatabase.open();
    }

    @BeforeEach
    void fill() {
        tags = ProductTagLinks.in(ligature());
        brands = ProductBrandLinks.in(ligature());
        Sql.execute(
                dataSource(),
                "insert into product_tag (product_id, tag_id, weight, created_at, updated_at)"
                        + " select 'p' || i % 10000, 't' || (i / 10000 * 37 + i) % 1000, 0, now(), now()"
                        + " from generate_series(0, 99999) i on conflict do nothing",
                "insert into product_brand (product_id, brand_id, featured, created_at, updated_at)"
                        + " select 'p' || i, 'b' || i % 1000, false, now(), now() from generate_series(0, 99999) i",
                "insert into product_tag_archive (product_id, tag_id, weight, created_at, updated_at, dismissed_at, reason)"
                        + " select product_id, tag_id, weight, created_at, updated_at, now(), 'dismissed' from product_tag",
                "analyze product_tag",
                "analyze product_brand",
                "analyze product_tag_archive");
    }

    @Test
    void aPairIsFoundByAnIndexOfBothKeys() {
        assertThat(indexes(() -> tags.find(product("p1"), tag("t1"))))
                .isSubsetOf(PAIR)
                .hasSize(1);
        assertThat(indexes(() -> tags.exists(product("p1"), tag("t1"))))
                .isSubsetOf(PAIR)
                .hasSize(1);
        assertThat(indexes(() -> tags.dismiss(product("p1"), tag("t1"))))
                .isSubsetOf(PAIR)
                .hasSize(1);
    }

    @Test
    void whatIsThereIsSeenAndChangedByAnIndexOfBothKeys() {
        tags.create(new ProductTag(product("p1"), tag("new"), 1, null));

        assertThat(indexes(() -> tags.create(new ProductTag(product("p1"), tag("new"), 2, null))))
                .isSubsetOf(PAIR)
                .isNotEmpty();
    }

    @Test
    void theLinksOfARecordAreFoundByTheIndexOfItsSide() {
        assertThat(indexes(() -> tags.tagsOf(product("p1")))).containsExactly("product_tag_pk");
        assertThat(indexes(() -> tags.productsOf(tag("t1")))).containsExactly("product_tag_tag_id_ix");
        assertThat(indexes(() -> tags.linksOfTag(tag("t1")))).containsExactly("product_tag_tag_id_ix");
        assertThat(indexes(() -> tags.countProductsOf(tag("t1")))).containsExactly("product_tag_tag_id_ix");
        assertThat(indexes(() -> tags.productsOf(tag("t1"), Cursor.start(), 10)))
                .containsExactly("product_tag_tag_id_ix");
        assertThat(indexes(() -> brands.brandOf(product("p1"))))
                .isSubsetOf(ONLY)
                .hasSize(1);
        assertThat(indexes(() -> brands.productsOf(brand("b1")))).containsExactly("product_brand_brand_id_ix");
    }

    @Test
    void theLinksOfManyRecordsAreFoundByTheIndexOfTheirSide() {
        for (int size : new int[] {1, 100}) {
            var products =
                    IntStream.range(0, size).mapToObj(i -> product("p" + i)).toList();

            assertThat(indexes(() -> brands.brandsByProduct(products)))
                    .isSubsetOf(ONLY)
                    .hasSize(1);
            assertThat(indexes(() -> tags.tagsByProduct(products))).containsExactly("product_tag_pk");
        }
    }

    @Test
    void whatStandsInTheWayOfALinkIsFoundAndDismissedByIndexes() {
        assertThat(indexes(() -> brands.setBrandOf(product("p1"), brand("other"))))
                .containsAnyElementsOf(ONLY)
                .isSubsetOf("product_brand_pk", "product_brand_product_id_uq", "product_brand_brand_id_ix");
    }

    @Test
    void whatWasDismissedIsFoundByTheArchivesIndexes() {
        assertThat(indexes(() -> tags.history(product("p1")))).contains("product_tag_archive_product_id_ix");
        assertThat(indexes(() -> tags.historyOfTag(tag("t1")))).contains("product_tag_archive_tag_id_ix");
    }

    @Test
    void manyLinksAreDismissedByAnIndexOfBothKeys() {
        List<Pair<Ref<Product, String>, Ref<Tag, String>>> pairs = new ArrayList<>(pairs(10));
        pairs.add(Pair.of(product("p1"), tag("not linked")));

        assertThat(indexes(() -> tags.dismissAll(pairs), OF_DISMISSALS))
                .isSubsetOf(PAIR)
                .isNotEmpty();
    }

    @Test
    void manyLinksThatAreThereAreDismissedByOneStatementInATableWithAnyName() {
        AccountOrderLinks orders = AccountOrderLinks.in(ligature());
        orders.create(account("a"), order(new OrderId("o")));

        assertThat(dataSource().executedBy(() -> tags.dismissAll(pairs(10)))).hasSize(1);
        assertThat(dataSource()
                        .executedBy(() -> orders.dismissAll(List.of(Pair.of(account("a"), order(new OrderId("o")))))))
                .hasSize(1);
    }

    /** A plan for all parameters outlives the size of the table that it was made for. */
    @Test
    void manyLinksAreDismissedByTheirPlacesInATableOfAnySize() {
        assertThat(planOfDismissals()).contains("Tid Scan");

        Sql.execute(
                dataSource(),
                "create table sample as select * from product_tag limit 500",
                "truncate product_tag",
                "insert into product_tag select * from sample",
                "drop table sample",
                "analyze product_tag");
        assertThat(planOfDismissals()).contains("Tid Scan");

        Sql.execute(dataSource(), "truncate product_tag");
        assertThat(planOfDismissals()).contains("Tid Scan");
    }

    private String planOfDismissals() {
        List<String> executed = dataSource().executedBy(() -> tags.dismissAll(pairs(10)));

        return plan(executed.get(0), OF_DISMISSALS);
    }

    private static List<Pair<Ref<Product, String>, Ref<Tag, String>>> pairs(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Pair.of(product("p" + i), tag("t" + i)))
                .toList();
    }

    /**
     * The indexes by which PostgreSQL gets at the rows of the statements of some work.
     *
     * @param types those of the parameters, where PostgreSQL cannot tell them from the statement
     */
    private Set<String> indexes(Runnable work, String... types) {
        Set<String> indexes = new TreeSet<>();
        for (String sql : dataSource().executedBy(work)) {
            String plan = plan(sql, types);
            assertThat(WHOLE.matcher(plan).find())
                    .as("%s is run so: %s", sql, plan)
                    .isFalse();
            INDEX.matcher(plan).results().forEach(found -> indexes.add(found.group(1)));
        }
        return indexes;
    }

    private String plan(String sql, String... types) {
        String[] parts = sql.split("\\?", -1);
        StringBuilder numbered = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            numbered.append('$').append(i).append(parts[i]);
        }
        String values = parts.length == 1
                ? ""
                : Collections.nCopies(parts.length - 1, "null").stream().collect(joining(", ", "(", ")"));
        String given = types.length == 0 ? "" : Stream.of(types).collect(joining(", ", " (", ")"));
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set plan_cache_mode = force_generic_plan");
            statement.execute("prepare explained" + given + " as " + numbered);
            try (ResultSet row = statement.executeQuery("explain (format json) execute explained" + values)) {
                row.next();
                return row.getString(1);
            } finally {
                statement.execute("deallocate explained");
                statement.execute("reset plan_cache_mode");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
