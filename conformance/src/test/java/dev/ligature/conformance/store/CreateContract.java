package dev.ligature.conformance.store;

import static dev.ligature.Outcome.CREATED;
import static dev.ligature.Outcome.UNCHANGED;
import static dev.ligature.Outcome.UPDATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.image;
import static shop.links.ShopRefs.logo;
import static shop.links.ShopRefs.product;
import static shop.links.ShopRefs.tag;

import dev.ligature.LinkNotFoundException;
import dev.ligature.Linked;
import dev.ligature.conformance.ShopContract;
import dev.ligature.conformance.database.Sql;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.links.BrandLogo;
import shop.links.ProductBrand;
import shop.links.ProductImage;
import shop.links.ProductTag;

/** What creating and updating do when nothing is in the way. */
abstract class CreateContract extends ShopContract {
    private Clients links;

    @BeforeEach
    void clients() {
        links = Clients.in(ligature());
    }

    @Test
    @Tag("C-020")
    void aCreatedLinkIsFoundWithItsColumns() {
        BrandLogo brandLogo = new BrandLogo(brand("b"), logo("l"), 7, "on shirts");
        ProductImage productImage = new ProductImage(product("p"), image("i"), -1, null);
        ProductBrand productBrand = new ProductBrand(product("p"), brand("b"), true);
        ProductTag productTag = new ProductTag(product("p"), tag("t"), 3, "");

        assertThat(links.brandLogo().create(brandLogo)).isEqualTo(CREATED);
        assertThat(links.productImage().create(productImage)).isEqualTo(CREATED);
        assertThat(links.productBrand().create(productBrand)).isEqualTo(CREATED);
        assertThat(links.productTag().create(productTag)).isEqualTo(CREATED);

        assertThat(links.brandLogo().find(brand("b"), logo("l"))).contains(since(clock.instant(), brandLogo));
        assertThat(links.productImage().find(product("p"), image("i"))).contains(since(clock.instant(), productImage));
        assertThat(links.productBrand().find(product("p"), brand("b"))).contains(since(clock.instant(), productBrand));
        assertThat(links.productTag().find(product("p"), tag("t"))).contains(since(clock.instant(), productTag));
    }

    @Test
    @Tag("C-020")
    void columnsThatAreNotGivenTakeTheirDefaults() {
        assertThat(links.brandLogo().create(brand("b"), logo("l"))).isEqualTo(CREATED);
        assertThat(links.productBrand().create(product("p"), brand("b"))).isEqualTo(CREATED);

        assertThat(links.brandLogo().find(brand("b"), logo("l")))
                .contains(since(clock.instant(), new BrandLogo(brand("b"), logo("l"), 0, null)));
        assertThat(links.productBrand().find(product("p"), brand("b")))
                .contains(since(clock.instant(), new ProductBrand(product("p"), brand("b"), false)));
    }

    @Test
    @Tag("C-020")
    void timesAreCutToMicroseconds() {
        clock.set(Instant.parse("2024-05-06T07:08:09.123456789Z"));
        links.productTag().create(product("p"), tag("t"));

        Instant cut = Instant.parse("2024-05-06T07:08:09.123456Z");
        assertThat(links.productTag().find(product("p"), tag("t")))
                .contains(since(cut, new ProductTag(product("p"), tag("t"), 0, null)));
    }

    @Test
    @Tag("C-021")
    void aPairThatIsCreatedAgainStaysOneRowAndTakesTheGivenColumns() {
        Instant first = clock.instant();
        links.productTag().create(new ProductTag(product("p"), tag("t"), 1, "old"));
        Instant second = clock.tick();
        ProductTag changed = new ProductTag(product("p"), tag("t"), 2, null);

        assertThat(links.productTag().create(changed)).isEqualTo(UPDATED);

        assertThat(links.productTag().find(product("p"), tag("t"))).contains(new Linked<>(changed, first, second));
        assertThat(Sql.count(dataSource(), "product_tag")).isOne();
        assertThat(Sql.count(dataSource(), "product_tag_archive")).isZero();
    }

    @Test
    @Tag("C-021")
    void aPairThatIsCreatedAgainJustAsItIsKeepsItsTimes() {
        ProductTag same = new ProductTag(product("p"), tag("t"), 1, "note");
        Instant first = clock.instant();
        links.productTag().create(same);
        clock.tick();

        assertThat(links.productTag().create(same)).isEqualTo(UNCHANGED);
        assertThat(links.productTag().find(product("p"), tag("t"))).contains(since(first, same));
    }

    @Test
    @Tag("C-021")
    void aPairThatIsCreatedAgainByItsEndsAloneKeepsItsColumns() {
        ProductBrand featured = new ProductBrand(product("p"), brand("b"), true);
        Instant first = clock.instant();
        links.productBrand().create(featured);
        clock.tick();

        assertThat(links.productBrand().create(product("p"), brand("b"))).isEqualTo(UNCHANGED);
        assertThat(links.productBrand().find(product("p"), brand("b"))).contains(since(first, featured));
    }

    @Test
    @Tag("C-022")
    void aPairOfAOneToOneLinkCanBeCreatedAgain() {
        Instant first = clock.instant();
        links.brandLogo().create(brand("b"), logo("l"));
        Instant second = clock.tick();
        BrandLogo changed = new BrandLogo(brand("b"), logo("l"), 9, "new");

        assertThat(links.brandLogo().create(brand("b"), logo("l"))).isEqualTo(UNCHANGED);
        assertThat(links.brandLogo().create(changed)).isEqualTo(UPDATED);
        assertThat(links.brandLogo().create(changed)).isEqualTo(UNCHANGED);
        assertThat(links.brandLogo().find(brand("b"), logo("l"))).contains(new Linked<>(changed, first, second));
    }

    @Test
    @Tag("C-021")
    void anUpdateChangesOnlyTheNamedColumns() {
        Instant first = clock.instant();
        links.productTag().create(new ProductTag(product("p"), tag("t"), 1, "note"));
        links.productTag().create(new ProductTag(product("p"), tag("other"), 1, "note"));
        Instant second = clock.tick();

        links.productTag().update(product("p"), tag("t"), c -> c.weight(5));
        assertThat(links.productTag().find(product("p"), tag("t")))
                .contains(new Linked<>(new ProductTag(product("p"), tag("t"), 5, "note"), first, second));

        links.productTag().update(product("p"), tag("t"), c -> c.weight(5).note(null));
        assertThat(links.productTag().find(product("p"), tag("t")))
                .contains(new Linked<>(new ProductTag(product("p"), tag("t"), 5, null), first, second));
        assertThat(links.productTag().find(product("p"), tag("other")))
                .contains(since(first, new ProductTag(product("p"), tag("other"), 1, "note")));
    }

    @Test
    @Tag("C-021")
    void anUpdateThatChangesNothingKeepsTheTimes() {
        ProductTag same = new ProductTag(product("p"), tag("t"), 1, null);
        Instant first = clock.instant();
        links.productTag().create(same);
        clock.tick();

        links.productTag().update(product("p"), tag("t"), c -> c.weight(1).note(null));
        links.productTag().update(product("p"), tag("t"), c -> {});
        assertThat(links.productTag().find(product("p"), tag("t"))).contains(since(first, same));
    }

    @Test
    void anUpdateOfALinkThatIsNotThereIsRefused() {
        links.productTag().create(product("p"), tag("t"));

        assertThatExceptionOfType(LinkNotFoundException.class)
                .isThrownBy(() -> links.productTag().update(product("p"), tag("other"), c -> c.weight(1)))
                .withMessageContaining("Product p")
                .withMessageContaining("Tag other")
                .withMessageContaining("product_tag");
        assertThatExceptionOfType(LinkNotFoundException.class)
                .isThrownBy(() -> links.productTag().update(product("q"), tag("t"), c -> {}));
    }

    private static <T> Linked<T> since(Instant time, T link) {
        return new Linked<>(link, time, time);
    }
}
