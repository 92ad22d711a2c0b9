package dev.ligature.conformance.concurrency;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.logo;
import static shop.links.ShopRefs.product;

import dev.ligature.LinkConflictException;
import dev.ligature.Outcome;
import dev.ligature.Ref;
import dev.ligature.conformance.ShopContract;
import dev.ligature.conformance.concurrency.Rivals.Result;
import dev.ligature.conformance.database.Sql;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.brand.Brand;
import shop.links.BrandLogo;
import shop.links.BrandLogoLinks;
import shop.links.ProductBrandLinks;
import shop.media.Logo;

/** Many who create links for the same record at once. */
abstract class CreatorsContract extends ShopContract {
    private final Rivals rivals = new Rivals();
    private BrandLogoLinks brandLogo;
    private ProductBrandLinks productBrand;

    /** How many create at once. */
    int threads() {
        return 50;
    }

    /** How often. */
    int rounds() {
        return 10;
    }

    @BeforeEach
    void clients() {
        brandLogo = BrandLogoLinks.in(ligature());
        productBrand = ProductBrandLinks.in(ligature());
    }

    @AfterAll
    void stop() {
        rivals.close();
    }

    @Test
    @Tag("C-026")
    void oneOfManyWinsARecordOfAOneToOneLinkAndAllOthersGetTheConflict() {
        for (int round = 0; round < rounds(); round++) {
            Ref<Brand, String> wanted = brand("b" + round);
            String mine = "l" + round + "-";
            List<Result<Outcome>> results =
                    rivals.race(threads(), number -> brandLogo.create(wanted, logo(mine + number)));

            Ref<Logo, String> winner = brandLogo.logoOf(wanted).orElseThrow();
            for (int number = 0; number < threads(); number++) {
                Ref<Logo, String> own = logo(mine + number);
                if (own.equals(winner)) {
                    assertThat(results.get(number).value()).contains(Outcome.CREATED);
                } else {
                    isConflict(results.get(number), wanted, winner, own);
                }
            }
        }
        assertThat(Sql.count(dataSource(), "brand_logo")).isEqualTo(rounds());
    }

    @Test
    @Tag("C-026")
    void oneOfManyWinsTheRightRecordToo() {
        Ref<Logo, String> wanted = logo("wanted");
        List<Result<Outcome>> results = rivals.race(threads(), number -> brandLogo.create(brand("b" + number), wanted));

        Ref<Brand, String> winner = brandLogo.brandOf(wanted).orElseThrow();
        assertThat(results).filteredOn(result -> result.value().isPresent()).hasSize(1);
        for (int number = 0; number < threads(); number++) {
            if (!brand("b" + number).equals(winner)) {
                isConflict(results.get(number), wanted, winner, brand("b" + number));
            }
        }
    }

    @Test
    @Tag("C-026")
    void ofManyWhoCreateTheSamePairOneCreatesItAndTheOthersFindIt() {
        for (int round = 0; round < rounds(); round++) {
            String key = "same" + round;
            List<Result<Outcome>> results = rivals.race(threads(), number -> brandLogo.create(brand(key), logo(key)));

            assertThat(results).allMatch(result -> result.thrown().isEmpty());
            assertThat(results)
                    .extracting(result -> result.value().orElseThrow())
                    .containsOnly(Outcome.CREATED, Outcome.UNCHANGED)
                    .containsOnlyOnce(Outcome.CREATED);
        }
    }

    @Test
    @Tag("C-026")
    void ofManyWhoCreateTheSamePairWithOtherColumnsTheLastWins() {
        for (int round = 0; round < rounds(); round++) {
            String key = "columns" + round;
            List<Result<Outcome>> results = rivals.race(
                    threads(), number -> brandLogo.create(new BrandLogo(brand(key), logo(key), number, "n" + number)));

            assertThat(results).allMatch(result -> result.thrown().isEmpty());
            assertThat(results)
                    .extracting(result -> result.value().orElseThrow())
                    .containsOnly(Outcome.CREATED, Outcome.UPDATED)
                    .containsOnlyOnce(Outcome.CREATED);
            BrandLogo live = brandLogo.find(brand(key), logo(key)).orElseThrow().link();
            assertThat(live.note()).isEqualTo("n" + live.weight());
        }
    }

    @Test
    @Tag("C-026")
    void pairsThatCrossAreEachLinkedOrRefusedForAReasonThatHolds() {
        for (int round = 0; round < rounds(); round++) {
            List<Ref<Brand, String>> brands = List.of(brand("x" + round), brand("y" + round));
            List<Ref<Logo, String>> logos = List.of(logo("x" + round), logo("y" + round));
            List<Result<Outcome>> results =
                    rivals.race(4, number -> brandLogo.create(brands.get(number / 2), logos.get(number % 2)));

            int linked = 0;
            for (int number = 0; number < 4; number++) {
                Ref<Brand, String> left = brands.get(number / 2);
                Ref<Logo, String> right = logos.get(number % 2);
                boolean created = results.get(number).value().equals(Optional.of(Outcome.CREATED));
                assertThat(brandLogo.exists(left, right)).isEqualTo(created);
                linked += created ? 1 : 0;
                if (!created) {
                    LinkConflictException conflict = conflict(results.get(number));
                    boolean ofLeft = conflict.record().equals(left);
                    assertThat((Object) conflict.record()).isEqualTo(ofLeft ? left : right);
                    assertThat((Object) conflict.present())
                            .isEqualTo(
                                    ofLeft
                                            ? brandLogo.logoOf(left).orElseThrow()
                                            : brandLogo.brandOf(right).orElseThrow());
                }
            }
            assertThat(linked).isBetween(1, 2);
        }
    }

    @Test
    @Tag("C-026")
    void creatorsForOtherRecordsOfTheSamePartnerDoNotDisturbEachOther() {
        List<Result<Outcome>> results =
                rivals.race(threads(), number -> productBrand.create(product("p" + number), brand("b")));

        assertThat(results).allMatch(result -> result.value().equals(Optional.of(Outcome.CREATED)));
        assertThat(productBrand.countProductsOf(brand("b"))).isEqualTo(threads());
    }

    private static void isConflict(Result<?> result, Ref<?, ?> record, Ref<?, ?> present, Ref<?, ?> refused) {
        LinkConflictException conflict = conflict(result);
        assertThat((Object) conflict.record()).isEqualTo(record);
        assertThat((Object) conflict.present()).isEqualTo(present);
        assertThat((Object) conflict.refused()).isEqualTo(refused);
    }

    private static LinkConflictException conflict(Result<?> result) {
        assertThat(result.thrown()).containsInstanceOf(LinkConflictException.class);
        return (LinkConflictException) result.thrown().orElseThrow();
    }
}
