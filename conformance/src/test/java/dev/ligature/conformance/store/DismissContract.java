package dev.ligature.conformance.store;

import static dev.ligature.Outcome.CREATED;
import static org.assertj.core.api.Assertions.assertThat;
import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.customer;
import static shop.links.ShopRefs.device;
import static shop.links.ShopRefs.image;
import static shop.links.ShopRefs.logo;
import static shop.links.ShopRefs.product;
import static shop.links.ShopRefs.tag;

import dev.ligature.Cursor;
import dev.ligature.DismissReason;
import dev.ligature.Linked;
import dev.ligature.Period;
import dev.ligature.conformance.ShopContract;
import dev.ligature.conformance.database.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.device.DeviceId;
import shop.links.CustomerDeviceLinks;
import shop.links.ProductBrand;
import shop.links.ProductTag;

/** What dismissing does, and what comes after it. */
abstract class DismissContract extends ShopContract {
    private Clients links;

    @BeforeEach
    void clients() {
        links = Clients.in(ligature());
    }

    @Test
    @Tag("C-029")
    void dismissTellsWhetherThereWasALink() {
        links.productBrand().create(product("p"), brand("b"));

        assertThat(links.productBrand().dismiss(product("p"), brand("c"))).isFalse();
        assertThat(links.productBrand().dismiss(product("q"), brand("b"))).isFalse();
        assertThat(links.productBrand().dismiss(product("p"), brand("b"))).isTrue();
        assertThat(links.productBrand().dismiss(product("p"), brand("b"))).isFalse();
    }

    @Test
    @Tag("C-029")
    void dismissTakesOneLinkAndLeavesTheOthers() {
        links.productTag().create(product("p"), tag("t"));
        links.productTag().create(product("p"), tag("u"));
        links.productTag().create(product("q"), tag("t"));

        links.productTag().dismiss(product("p"), tag("t"));

        assertThat(links.productTag().tagsOf(product("p"))).containsExactly(tag("u"));
        assertThat(links.productTag().tagsOf(product("q"))).containsExactly(tag("t"));
    }

    @Test
    @Tag("C-030")
    void noReadSeesADismissedLink() {
        links.productBrand().create(product("p"), brand("b"));
        links.productBrand().dismiss(product("p"), brand("b"));

        assertThat(links.productBrand().find(product("p"), brand("b"))).isEmpty();
        assertThat(links.productBrand().exists(product("p"), brand("b"))).isFalse();
        assertThat(links.productBrand().brandOf(product("p"))).isEmpty();
        assertThat(links.productBrand().linkOf(product("p"))).isEmpty();
        assertThat(links.productBrand().productsOf(brand("b"))).isEmpty();
        assertThat(links.productBrand()
                        .productsOf(brand("b"), Cursor.start(), 10)
                        .items())
                .isEmpty();
        assertThat(links.productBrand().linksOf(brand("b"))).isEmpty();
        assertThat(links.productBrand().countProductsOf(brand("b"))).isZero();
        assertThat(links.productBrand().brandsByProduct(List.of(product("p")))).isEmpty();
        assertThat(links.productBrand().productsByBrand(List.of(brand("b")))).isEqualTo(Map.of(brand("b"), List.of()));
        assertThat(Sql.count(dataSource(), "product_brand")).isZero();
    }

    @Test
    @Tag("C-030")
    void aDismissedLinkIsInNobodysWay() {
        links.brandLogo().create(brand("b"), logo("l"));
        links.brandLogo().dismiss(brand("b"), logo("l"));

        assertThat(links.brandLogo().create(brand("b"), logo("m"))).isEqualTo(CREATED);
        assertThat(links.brandLogo().create(brand("c"), logo("l"))).isEqualTo(CREATED);
    }

    @Test
    @Tag("C-031")
    void aDismissedPairThatIsCreatedAgainIsANewLink() {
        Instant first = clock.instant();
        ProductBrand featured = new ProductBrand(product("p"), brand("b"), true);
        links.productBrand().create(featured);
        Instant dismissed = clock.tick();
        links.productBrand().dismiss(product("p"), brand("b"));
        Instant again = clock.tick();

        assertThat(links.productBrand().create(product("p"), brand("b"))).isEqualTo(CREATED);

        ProductBrand plain = new ProductBrand(product("p"), brand("b"), false);
        assertThat(links.productBrand().find(product("p"), brand("b"))).contains(new Linked<>(plain, again, again));
        assertThat(links.productBrand().history(product("p"), brand("b")))
                .containsExactly(
                        new Period<>(
                                featured, first, first, Optional.of(dismissed), Optional.of(DismissReason.DISMISSED)),
                        new Period<>(plain, again, again, Optional.empty(), Optional.empty()));
    }

    @Test
    @Tag("C-031")
    void aPairCanBeDismissedAndCreatedAnyNumberOfTimesAtOneMoment() {
        for (int n = 0; n < 3; n++) {
            links.productImage().create(product("p"), image("i"));
            links.productImage().dismiss(product("p"), image("i"));
        }

        assertThat(links.productImage().history(product("p"), image("i"))).hasSize(3);
    }

    @Test
    @Tag("C-029")
    void aLinkWithoutAnArchiveIsGoneForGood() {
        var device = device(new DeviceId(new UUID(1, 2)));
        CustomerDeviceLinks customerDevice = CustomerDeviceLinks.in(ligature());
        customerDevice.create(customer(1), device);

        assertThat(customerDevice.dismiss(customer(1), device)).isTrue();
        assertThat(customerDevice.dismiss(customer(1), device)).isFalse();
        assertThat(customerDevice.devicesOf(customer(1))).isEmpty();
        assertThat(customerDevice.create(customer(1), device)).isEqualTo(CREATED);
    }

    @Test
    @Tag("C-029")
    void clearingDismissesAllLinksOfARecord() {
        links.productTag().create(product("p"), tag("t"));
        links.productTag().create(new ProductTag(product("p"), tag("u"), 1, null));
        links.productTag().create(product("q"), tag("t"));
        links.productBrand().create(product("p"), brand("b"));

        assertThat(links.productTag().clearTagsOf(product("p")).dismissed()).isEqualTo(2);
        assertThat(links.productTag().clearTagsOf(product("p")).dismissed()).isZero();
        assertThat(links.productBrand().clearBrandOf(product("p"))).isTrue();
        assertThat(links.productBrand().clearBrandOf(product("p"))).isFalse();

        assertThat(links.productTag().tagsOf(product("p"))).isEmpty();
        assertThat(links.productTag().tagsOf(product("q"))).containsExactly(tag("t"));
        assertThat(links.productTag().history(product("p")))
                .extracting(Period::reason)
                .containsOnly(Optional.of(DismissReason.DISMISSED));
    }
}
