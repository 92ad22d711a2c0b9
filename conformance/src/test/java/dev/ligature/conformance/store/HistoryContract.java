package dev.ligature.conformance.store;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.product;
import static shop.links.ShopRefs.tag;

import dev.ligature.DismissReason;
import dev.ligature.Period;
import dev.ligature.conformance.ShopContract;
import dev.ligature.conformance.database.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.links.ProductBrand;
import shop.links.ProductBrandLinks;
import shop.links.ProductTag;
import shop.links.ProductTagLinks;

/** What is kept of links that are no longer live. */
abstract class HistoryContract extends ShopContract {
    private ProductBrandLinks productBrand;
    private ProductTagLinks productTag;

    @BeforeEach
    void clients() {
        productBrand = ProductBrandLinks.in(ligature());
        productTag = ProductTagLinks.in(ligature());
    }

    @Test
    @Tag("C-032")
    void theHistoryHoldsEachPeriodWithColumnsTimesAndReason() {
        Instant created = clock.instant();
        productBrand.create(product("p"), brand("b"));
        Instant updated = clock.tick();
        productBrand.update(product("p"), brand("b"), c -> c.featured(true));
        Instant moved = clock.tick();
        productBrand.setBrandOf(product("p"), brand("c"));
        Instant dismissed = clock.tick();
        productBrand.dismiss(product("p"), brand("c"));
        Instant back = clock.tick();
        productBrand.create(product("p"), brand("b"));

        Period<ProductBrand> first = period(link("b", true), created, updated, moved, DismissReason.MOVED);
        Period<ProductBrand> second = period(link("c", false), moved, moved, dismissed, DismissReason.DISMISSED);
        Period<ProductBrand> live = live(link("b", false), back);
        assertThat(productBrand.history(product("p"))).containsExactly(first, second, live);
        assertThat(productBrand.history(product("p"), brand("b"))).containsExactly(first, live);
        assertThat(productBrand.historyOfBrand(brand("b"))).containsExactly(first, live);
        assertThat(productBrand.historyOfBrand(brand("c"))).containsExactly(second);
    }

    @Test
    @Tag("C-032")
    void theHistoryOfARecordHoldsAllItsPartners() {
        productTag.create(new ProductTag(product("p"), tag("t"), 1, "a"));
        Instant second = clock.tick();
        productTag.create(new ProductTag(product("p"), tag("u"), 2, null));
        productTag.create(new ProductTag(product("q"), tag("t"), 3, "c"));
        clock.tick();
        productTag.dismiss(product("p"), tag("t"));

        assertThat(productTag.history(product("p")))
                .extracting(Period::link)
                .containsExactly(
                        new ProductTag(product("p"), tag("t"), 1, "a"),
                        new ProductTag(product("p"), tag("u"), 2, null));
        assertThat(productTag.historyOfTag(tag("t")))
                .extracting(Period::link)
                .containsExactly(
                        new ProductTag(product("p"), tag("t"), 1, "a"), new ProductTag(product("q"), tag("t"), 3, "c"));
        assertThat(productTag.historyOfTag(tag("t")).get(1).createdAt()).isEqualTo(second);
    }

    @Test
    @Tag("C-032")
    void livePeriodsComeLastEvenIfTheyAreOlder() {
        productTag.create(product("p"), tag("old"));
        clock.tick();
        productTag.create(product("p"), tag("young"));
        clock.tick();
        productTag.dismiss(product("p"), tag("young"));

        assertThat(productTag.history(product("p")))
                .extracting(period -> period.link().tag())
                .containsExactly(tag("young"), tag("old"));
    }

    @Test
    @Tag("C-032")
    void aRecordThatWasNeverLinkedHasNoHistory() {
        assertThat(productBrand.history(product("p"))).isEmpty();
        assertThat(productBrand.history(product("p"), brand("b"))).isEmpty();
        assertThat(productBrand.historyOfBrand(brand("b"))).isEmpty();
    }

    @Test
    @Tag("C-032")
    void purgeRemovesOnlyWhatWasDismissedBefore() {
        productBrand.create(product("live"), brand("b"));
        for (String name : List.of("first", "second", "third")) {
            productBrand.create(product(name), brand("b"));
        }
        clock.tick();
        productBrand.dismiss(product("first"), brand("b"));
        Instant boundary = clock.tick();
        productBrand.dismiss(product("second"), brand("b"));
        clock.tick();
        productBrand.dismiss(product("third"), brand("b"));

        assertThat(productBrand.purge(boundary)).isOne();

        assertThat(productBrand.history(product("first"))).isEmpty();
        assertThat(productBrand.history(product("second"))).hasSize(1);
        assertThat(productBrand.history(product("third"))).hasSize(1);
        assertThat(productBrand.exists(product("live"), brand("b"))).isTrue();
        assertThat(productBrand.purge(boundary)).isZero();
        assertThat(productBrand.purge(clock.tick())).isEqualTo(2);
        assertThat(Sql.count(dataSource(), "product_brand_archive")).isZero();
        assertThat(Sql.count(dataSource(), "product_brand")).isOne();
    }

    @Test
    @Tag("C-032")
    void purgeTakesAnyTime() {
        clock.set(Instant.parse("1965-01-01T00:00:00Z"));
        productBrand.create(product("p"), brand("b"));
        productBrand.dismiss(product("p"), brand("b"));

        assertThat(productBrand.purge(Instant.MIN)).isZero();
        assertThat(productBrand.purge(Instant.parse("1960-01-01T00:00:00Z"))).isZero();
        assertThat(productBrand.purge(clock.instant().plusNanos(1))).isOne();
        assertThat(productBrand.purge(Instant.MAX)).isZero();
    }

    private static ProductBrand link(String brand, boolean featured) {
        return new ProductBrand(product("p"), brand(brand), featured);
    }

    private static <T> Period<T> period(T link, Instant created, Instant updated, Instant end, DismissReason reason) {
        return new Period<>(link, created, updated, Optional.of(end), Optional.of(reason));
    }

    private static <T> Period<T> live(T link, Instant created) {
        return new Period<>(link, created, created, Optional.empty(), Optional.empty());
    }
}
