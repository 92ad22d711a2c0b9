package dev.ligature.conformance.store;

import static dev.ligature.Outcome.CREATED;
import static dev.ligature.Outcome.UNCHANGED;
import static dev.ligature.Outcome.UPDATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.logo;
import static shop.links.ShopRefs.product;

import dev.ligature.DismissReason;
import dev.ligature.LinkConflictException;
import dev.ligature.Linked;
import dev.ligature.Period;
import dev.ligature.Taking;
import dev.ligature.conformance.ShopContract;
import dev.ligature.conformance.database.Sql;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.links.BrandLogo;
import shop.links.ProductBrand;

/** Setting the partner of a record that may have one. */
abstract class SetContract extends ShopContract {
    private Clients links;

    @BeforeEach
    void clients() {
        links = Clients.in(ligature());
    }

    @Test
    @Tag("C-033")
    void settingThePartnerMovesTheRecord() {
        Instant first = clock.instant();
        links.productBrand().create(new ProductBrand(product("p"), brand("b"), true));
        links.productBrand().create(product("q"), brand("b"));
        Instant second = clock.tick();

        assertThat(links.productBrand().setBrandOf(product("p"), brand("c"))).isEqualTo(CREATED);

        assertThat(links.productBrand().linkOf(product("p")))
                .contains(new Linked<>(new ProductBrand(product("p"), brand("c"), false), second, second));
        assertThat(links.productBrand().productsOf(brand("b"))).containsExactly(product("q"));
        assertThat(links.productBrand().history(product("p"), brand("b")))
                .containsExactly(new Period<>(
                        new ProductBrand(product("p"), brand("b"), true),
                        first,
                        first,
                        Optional.of(second),
                        Optional.of(DismissReason.MOVED)));
    }

    @Test
    @Tag("C-033")
    void settingThePartnerThatIsThereChangesAtMostTheColumns() {
        Instant first = clock.instant();
        assertThat(links.productBrand().setBrandOf(new ProductBrand(product("p"), brand("b"), true)))
                .isEqualTo(CREATED);
        Instant second = clock.tick();

        assertThat(links.productBrand().setBrandOf(product("p"), brand("b"))).isEqualTo(UNCHANGED);
        assertThat(links.productBrand().setBrandOf(new ProductBrand(product("p"), brand("b"), true)))
                .isEqualTo(UNCHANGED);
        assertThat(links.productBrand().setBrandOf(new ProductBrand(product("p"), brand("b"), false)))
                .isEqualTo(UPDATED);

        assertThat(links.productBrand().linkOf(product("p")))
                .contains(new Linked<>(new ProductBrand(product("p"), brand("b"), false), first, second));
        assertThat(Sql.count(dataSource(), "product_brand_archive")).isZero();
    }

    @Test
    @Tag("C-033")
    void settingAPartnerThatAnotherHoldsIsAConflict() {
        links.brandLogo().create(brand("b"), logo("l"));
        links.brandLogo().create(brand("c"), logo("m"));

        assertThatExceptionOfType(LinkConflictException.class)
                .isThrownBy(() -> links.brandLogo().setLogoOf(brand("b"), logo("m")))
                .satisfies(conflict -> {
                    assertThat((Object) conflict.record()).isEqualTo(logo("m"));
                    assertThat((Object) conflict.present()).isEqualTo(brand("c"));
                    assertThat((Object) conflict.refused()).isEqualTo(brand("b"));
                });

        assertThat(links.brandLogo().logoOf(brand("b"))).contains(logo("l"));
        assertThat(links.brandLogo().logoOf(brand("c"))).contains(logo("m"));
        assertThat(Sql.count(dataSource(), "brand_logo_archive")).isZero();
    }

    @Test
    @Tag("C-033")
    void aPartnerIsTakenFromAnotherWhenAskedFor() {
        links.brandLogo().create(brand("b"), logo("l"));
        links.brandLogo().create(brand("c"), logo("m"));

        assertThat(links.brandLogo().setBrandOf(logo("m"), brand("b"), Taking.FROM_OTHERS))
                .isEqualTo(CREATED);

        assertThat(links.brandLogo().logoOf(brand("b"))).contains(logo("m"));
        assertThat(links.brandLogo().logoOf(brand("c"))).isEmpty();
        assertThat(links.brandLogo().brandOf(logo("l"))).isEmpty();
        assertThat(links.brandLogo().history(brand("b"), logo("l")))
                .extracting(Period::reason)
                .containsExactly(Optional.of(DismissReason.MOVED));
        assertThat(links.brandLogo().history(brand("c"), logo("m")))
                .extracting(Period::reason)
                .containsExactly(Optional.of(DismissReason.MOVED));
    }

    @Test
    @Tag("C-033")
    void thePartnerCanBeSetFromEitherEndOfAOneToOneLink() {
        assertThat(links.brandLogo().setLogoOf(new BrandLogo(brand("b"), logo("l"), 1, "x")))
                .isEqualTo(CREATED);
        assertThat(links.brandLogo().setBrandOf(logo("l"), brand("c"))).isEqualTo(CREATED);
        assertThat(links.brandLogo().logoOf(brand("b"))).isEmpty();
        assertThat(links.brandLogo().logoOf(brand("c"))).contains(logo("l"));
    }
}
