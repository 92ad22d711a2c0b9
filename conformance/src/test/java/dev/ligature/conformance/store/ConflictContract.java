package dev.ligature.conformance.store;

import static dev.ligature.Outcome.CREATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.image;
import static shop.links.ShopRefs.logo;
import static shop.links.ShopRefs.product;
import static shop.links.ShopRefs.tag;

import dev.ligature.Counts;
import dev.ligature.LinkConflictException;
import dev.ligature.Pair;
import dev.ligature.Ref;
import dev.ligature.conformance.ShopContract;
import dev.ligature.conformance.database.Sql;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.links.BrandLogo;
import shop.links.ProductBrand;
import shop.links.ProductImage;
import shop.media.Image;
import shop.product.Product;

/** What happens when a record that may have one partner is given a second one. */
abstract class ConflictContract extends ShopContract {
    private Clients links;

    @BeforeEach
    void clients() {
        links = Clients.in(ligature());
    }

    @Test
    @Tag("C-023")
    @Tag("C-024")
    void aSecondPartnerForTheLeftRecordIsRefused() {
        links.productBrand().create(product("p"), brand("b"));

        LinkConflictException conflict =
                conflict(() -> links.productBrand().create(new ProductBrand(product("p"), brand("c"), true)));

        names(conflict, "product_brand", product("p"), brand("b"), brand("c"));
        assertThat(links.productBrand().create(product("q"), brand("b"))).isEqualTo(CREATED);
        assertThat(rows("product_brand")).containsExactly("p b", "q b");
    }

    @Test
    @Tag("C-023")
    @Tag("C-024")
    void aSecondPartnerForTheRightRecordIsRefused() {
        links.productImage().create(product("p"), image("i"));

        LinkConflictException conflict =
                conflict(() -> links.productImage().create(new ProductImage(product("q"), image("i"), 1, "x")));

        names(conflict, "product_image", image("i"), product("p"), product("q"));
        assertThat(links.productImage().create(product("p"), image("j"))).isEqualTo(CREATED);
        assertThat(Sql.column(dataSource(), "select concat(product_id, ' ', image_id) from product_image order by 1"))
                .containsExactly("p i", "p j");
    }

    @Test
    @Tag("C-023")
    @Tag("C-024")
    void aSecondPartnerForEitherRecordOfAOneToOneLinkIsRefused() {
        links.brandLogo().create(brand("b"), logo("l"));

        names(
                conflict(() -> links.brandLogo().create(brand("b"), logo("m"))),
                "brand_logo",
                brand("b"),
                logo("l"),
                logo("m"));
        names(
                conflict(() -> links.brandLogo().create(brand("c"), logo("l"))),
                "brand_logo",
                logo("l"),
                brand("b"),
                brand("c"));
        assertThat(Sql.count(dataSource(), "brand_logo")).isOne();
    }

    @Test
    @Tag("C-023")
    @Tag("C-024")
    void aPairOfWhichBothRecordsHaveOtherPartnersIsRefused() {
        links.brandLogo().create(brand("b"), logo("l"));
        links.brandLogo().create(brand("c"), logo("m"));

        LinkConflictException conflict =
                conflict(() -> links.brandLogo().create(new BrandLogo(brand("b"), logo("m"), 1, null)));

        if (conflict.record().equals(brand("b"))) {
            names(conflict, "brand_logo", brand("b"), logo("l"), logo("m"));
        } else {
            names(conflict, "brand_logo", logo("m"), brand("c"), brand("b"));
        }
        assertThat(links.brandLogo().logoOf(brand("b"))).contains(logo("l"));
        assertThat(links.brandLogo().logoOf(brand("c"))).contains(logo("m"));
        assertThat(Sql.count(dataSource(), "brand_logo")).isEqualTo(2);
    }

    @Test
    @Tag("C-023")
    void noRecordOfAManyToManyLinkIsRefused() {
        links.productTag().create(product("p"), tag("t"));

        assertThat(links.productTag().create(product("p"), tag("u"))).isEqualTo(CREATED);
        assertThat(links.productTag().create(product("q"), tag("t"))).isEqualTo(CREATED);
    }

    @Test
    @Tag("C-023")
    void aConflictLeavesTheColumnsAndTimesOfThePresentLink() {
        links.productBrand().create(new ProductBrand(product("p"), brand("b"), true));
        var before = links.productBrand().find(product("p"), brand("b"));
        clock.tick();

        conflict(() -> links.productBrand().create(new ProductBrand(product("p"), brand("c"), false)));

        assertThat(links.productBrand().find(product("p"), brand("b"))).isEqualTo(before);
        assertThat(Sql.count(dataSource(), "product_brand_archive")).isZero();
    }

    @Test
    @Tag("C-025")
    void twoPartnersForOneRecordInOneBatchAreRefused() {
        names(
                conflict(() -> links.productBrand()
                        .createAll(List.of(
                                new ProductBrand(product("o"), brand("b"), false),
                                new ProductBrand(product("p"), brand("b"), false),
                                new ProductBrand(product("p"), brand("c"), false)))),
                "product_brand",
                product("p"),
                brand("b"),
                brand("c"));
        names(
                conflict(() -> links.brandLogo()
                        .linkAll(List.of(Pair.of(brand("b"), logo("l")), Pair.of(brand("c"), logo("l"))))),
                "brand_logo",
                logo("l"),
                brand("b"),
                brand("c"));
        assertThat(Sql.count(dataSource(), "product_brand")).isZero();
        assertThat(Sql.count(dataSource(), "brand_logo")).isZero();
    }

    @Test
    @Tag("C-025")
    @Tag("C-028")
    void aBatchWithAPartnerTooManyWritesNothing() {
        links.productImage().create(product("p"), image("i5"));
        List<Pair<Ref<Product, String>, Ref<Image, String>>> pairs = IntStream.range(0, 10)
                .mapToObj(n -> Pair.of(product("q"), image("i" + n)))
                .toList();

        names(
                conflict(() -> links.productImage().linkAll(pairs)),
                "product_image",
                image("i5"),
                product("p"),
                product("q"));
        assertThat(Sql.count(dataSource(), "product_image")).isOne();
    }

    @Test
    @Tag("C-025")
    void aBatchMayHoldALinkThatIsThereAlready() {
        links.brandLogo().create(brand("b"), logo("l"));

        assertThat(links.brandLogo().linkAll(List.of(Pair.of(brand("b"), logo("l")), Pair.of(brand("c"), logo("m")))))
                .isEqualTo(new Counts(1, 0, 1, 0));
    }

    private static LinkConflictException conflict(ThrowingCallable work) {
        LinkConflictException conflict = catchThrowableOfType(LinkConflictException.class, work);
        assertThat(conflict).isNotNull();
        return conflict;
    }

    private static void names(
            LinkConflictException conflict, String link, Ref<?, ?> record, Ref<?, ?> present, Ref<?, ?> refused) {
        assertThat(conflict.link()).isEqualTo(link);
        assertThat((Object) conflict.record()).isEqualTo(record);
        assertThat((Object) conflict.present()).isEqualTo(present);
        assertThat((Object) conflict.refused()).isEqualTo(refused);
        assertThat(conflict).hasMessageContainingAll(link, record.toString(), present.toString(), refused.toString());
    }

    private List<String> rows(String table) {
        return Sql.column(dataSource(), "select concat(product_id, ' ', brand_id) from " + table + " order by 1");
    }
}
