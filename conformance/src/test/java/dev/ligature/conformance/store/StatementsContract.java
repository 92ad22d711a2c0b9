package dev.ligature.conformance.store;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.product;
import static shop.links.ShopRefs.tag;

import dev.ligature.Cursor;
import dev.ligature.conformance.ShopContract;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.links.ProductBrand;
import shop.links.ProductTag;

/** How often the database is asked. */
abstract class StatementsContract extends ShopContract {
    private Clients links;

    @BeforeEach
    void clients() {
        links = Clients.in(ligature());
    }

    @Test
    void creatingTakesOneStatementWhenNewTwoWhenThereAndThreeWhenItChanges() {
        Assumptions.assumeTrue(onPostgres(), "elsewhere a conflict is found by an error");

        assertThat(roundTrips(() -> links.productBrand().create(product("p"), brand("b"))))
                .hasSize(1);
        assertThat(dataSource().executedBy(() -> links.productBrand().create(product("p"), brand("b"))))
                .hasSize(2);
        assertThat(dataSource()
                        .executedBy(
                                () -> links.productBrand().create(new ProductBrand(product("p"), brand("b"), true))))
                .hasSize(3);
    }

    @Test
    void dismissingTakesOneStatement() {
        Assumptions.assumeTrue(
                onPostgres() || dialect().equals("h2"), "elsewhere no statement moves rows from table to table");
        links.productTag().create(product("p"), tag("t"));

        assertThat(roundTrips(() -> links.productTag().dismiss(product("p"), tag("t"))))
                .hasSize(1);
        assertThat(roundTrips(() -> links.productTag().dismiss(product("p"), tag("t"))))
                .hasSize(1);
    }

    @Test
    @Tag("C-034")
    void everyReadIsOneStatement() {
        links.productTag().create(new ProductTag(product("p"), tag("t"), 1, null));

        assertThat(roundTrips(() -> links.productTag().find(product("p"), tag("t"))))
                .hasSize(1);
        assertThat(roundTrips(() -> links.productTag().exists(product("p"), tag("t"))))
                .hasSize(1);
        assertThat(roundTrips(() -> links.productTag().tagsOf(product("p")))).hasSize(1);
        assertThat(roundTrips(() -> links.productTag().tagsOf(product("p"), Cursor.start(), 5)))
                .hasSize(1);
        assertThat(roundTrips(() -> links.productTag().linksOfTag(tag("t")))).hasSize(1);
        assertThat(roundTrips(() -> links.productTag().countTagsOf(product("p"))))
                .hasSize(1);
        assertThat(roundTrips(() -> links.productTag().history(product("p")))).hasSize(1);
        assertThat(roundTrips(() -> links.productBrand().brandOf(product("p")))).hasSize(1);
    }

    @Test
    @Tag("C-034")
    void readingForAnyNumberOfRecordsIsOneStatement() {
        for (int size : new int[] {1, 2, 100, 2_000}) {
            var products =
                    IntStream.range(0, size).mapToObj(n -> product("p" + n)).toList();
            assertThat(roundTrips(() -> links.productBrand().brandsByProduct(products)))
                    .hasSize(1);
            assertThat(roundTrips(() -> links.productTag().tagsByProduct(products)))
                    .hasSize(1);
        }
    }

    @Test
    @Tag("C-028")
    void aBatchTakesFarFewerStatementsThanItHasLinks() {
        Assumptions.assumeTrue(onPostgres(), "PostgreSQL is the one tuned for");
        List<ProductTag> batch = IntStream.range(0, 1_000)
                .mapToObj(n -> new ProductTag(product("p" + n), tag("t"), n, null))
                .toList();

        assertThat(dataSource().executedBy(() -> links.productTag().createAll(batch)))
                .hasSizeLessThan(20);
        assertThat(dataSource().executedBy(() -> links.productTag().createAll(batch)))
                .hasSizeLessThan(20);
    }

    private List<String> roundTrips(Runnable work) {
        dataSource().executedBy(work);
        return dataSource().roundTrips();
    }
}
