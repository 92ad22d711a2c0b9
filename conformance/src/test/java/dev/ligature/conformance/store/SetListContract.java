package dev.ligature.conformance.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.image;
import static shop.links.ShopRefs.product;
import static shop.links.ShopRefs.tag;

import dev.ligature.Counts;
import dev.ligature.DismissReason;
import dev.ligature.LinkConflictException;
import dev.ligature.Linked;
import dev.ligature.Period;
import dev.ligature.Taking;
import dev.ligature.conformance.ShopContract;
import dev.ligature.conformance.database.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.links.ProductBrand;
import shop.links.ProductImage;
import shop.links.ProductTag;

/** Setting all partners of a record that may have many. */
abstract class SetListContract extends ShopContract {
    private Clients links;

    @BeforeEach
    void clients() {
        links = Clients.in(ligature());
    }

    @Test
    @Tag("C-033")
    void settingAListWritesOnlyTheDifferences() {
        Instant first = clock.instant();
        links.productBrand().create(new ProductBrand(product("kept"), brand("b"), true));
        links.productBrand().create(product("dropped"), brand("b"));
        links.productBrand().create(product("foreign"), brand("c"));
        List<?> version = rowVersion("kept");
        Instant second = clock.tick();

        assertThat(links.productBrand().setProductsOf(brand("b"), List.of(product("new"), product("kept"))))
                .isEqualTo(new Counts(1, 0, 1, 1));

        assertThat(links.productBrand().linksOf(brand("b")))
                .containsExactly(
                        new Linked<>(new ProductBrand(product("kept"), brand("b"), true), first, first),
                        new Linked<>(new ProductBrand(product("new"), brand("b"), false), second, second));
        assertThat(rowVersion("kept")).isEqualTo(version);
        assertThat(links.productBrand().brandOf(product("foreign"))).contains(brand("c"));
        assertThat(links.productBrand().history(product("dropped")))
                .containsExactly(new Period<>(
                        new ProductBrand(product("dropped"), brand("b"), false),
                        first,
                        first,
                        Optional.of(second),
                        Optional.of(DismissReason.DISMISSED)));
    }

    @Test
    @Tag("C-033")
    void settingTheListThatIsThereWritesNothing() {
        links.productTag().setTagsOf(product("p"), List.of(tag("t"), tag("u")));
        var before = links.productTag().linksOfProduct(product("p"));
        clock.tick();

        assertThat(links.productTag().setTagsOf(product("p"), List.of(tag("u"), tag("t"))))
                .isEqualTo(new Counts(0, 0, 2, 0));
        assertThat(links.productTag().linksOfProduct(product("p"))).isEqualTo(before);
        assertThat(Sql.count(dataSource(), "product_tag_archive")).isZero();
    }

    @Test
    @Tag("C-033")
    void aListMayNameARecordTwice() {
        assertThat(links.productTag().setTagsOf(product("p"), List.of(tag("t"), tag("t"))))
                .isEqualTo(new Counts(1, 0, 0, 0));
        assertThat(links.productTag()
                        .setTagLinksOf(
                                product("p"),
                                List.of(
                                        new ProductTag(product("p"), tag("u"), 1, "first"),
                                        new ProductTag(product("p"), tag("u"), 2, "last"))))
                .isEqualTo(new Counts(1, 0, 0, 1));
        assertThat(links.productTag().find(product("p"), tag("u")).orElseThrow().link())
                .isEqualTo(new ProductTag(product("p"), tag("u"), 2, "last"));
    }

    @Test
    @Tag("C-033")
    void anEmptyListDismissesAll() {
        links.productTag().setProductsOf(tag("t"), List.of(product("p"), product("q")));

        assertThat(links.productTag().setProductsOf(tag("t"), List.of())).isEqualTo(new Counts(0, 0, 0, 2));
        assertThat(links.productTag().setProductsOf(tag("t"), List.of())).isEqualTo(Counts.NONE);
        assertThat(links.productTag().productsOf(tag("t"))).isEmpty();
    }

    @Test
    @Tag("C-033")
    void aListOfLinksSetsColumnsToo() {
        Instant first = clock.instant();
        links.productTag().create(new ProductTag(product("p"), tag("changed"), 1, "a"));
        links.productTag().create(new ProductTag(product("p"), tag("same"), 1, "a"));
        links.productTag().create(new ProductTag(product("p"), tag("dropped"), 1, "a"));
        Instant second = clock.tick();

        assertThat(links.productTag()
                        .setTagLinksOf(
                                product("p"),
                                List.of(
                                        new ProductTag(product("p"), tag("changed"), 2, null),
                                        new ProductTag(product("p"), tag("new"), 3, "n"),
                                        new ProductTag(product("p"), tag("same"), 1, "a"))))
                .isEqualTo(new Counts(1, 1, 1, 1));
        assertThat(links.productTag().linksOfProduct(product("p")))
                .containsExactly(
                        new Linked<>(new ProductTag(product("p"), tag("changed"), 2, null), first, second),
                        new Linked<>(new ProductTag(product("p"), tag("new"), 3, "n"), second, second),
                        new Linked<>(new ProductTag(product("p"), tag("same"), 1, "a"), first, first));
    }

    @Test
    @Tag("C-033")
    void aListOfLinksOfAnotherRecordIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> links.productTag()
                        .setTagLinksOf(product("p"), List.of(new ProductTag(product("q"), tag("t"), 1, null))))
                .withMessageContainingAll("Product p", "Product q");
        assertThat(Sql.count(dataSource(), "product_tag")).isZero();
    }

    @Test
    @Tag("C-033")
    void aListWithARecordOfAnotherIsAConflictAndNothingIsWritten() {
        links.productImage().create(product("p"), image("old"));
        links.productImage().create(product("q"), image("taken"));
        var list = List.of(image("a"), image("taken"), image("z"));

        assertThatExceptionOfType(LinkConflictException.class)
                .isThrownBy(() -> links.productImage().setImagesOf(product("p"), list))
                .satisfies(conflict -> {
                    assertThat((Object) conflict.record()).isEqualTo(image("taken"));
                    assertThat((Object) conflict.present()).isEqualTo(product("q"));
                    assertThat((Object) conflict.refused()).isEqualTo(product("p"));
                });
        assertThat(links.productImage().imagesOf(product("p"))).containsExactly(image("old"));
        assertThat(links.productImage().imagesOf(product("q"))).containsExactly(image("taken"));
        assertThat(Sql.count(dataSource(), "product_image_archive")).isZero();
    }

    @Test
    @Tag("C-033")
    void recordsOfOthersAreTakenIntoAListWhenAskedFor() {
        links.productImage().create(product("p"), image("old"));
        links.productImage().create(new ProductImage(product("q"), image("taken"), 5, "theirs"));
        links.productImage().create(product("q"), image("theirs"));

        assertThat(links.productImage()
                        .setImagesOf(product("p"), List.of(image("new"), image("taken")), Taking.FROM_OTHERS))
                .isEqualTo(new Counts(2, 0, 0, 2));

        assertThat(links.productImage().imagesOf(product("p"))).containsExactly(image("new"), image("taken"));
        assertThat(links.productImage().imagesOf(product("q"))).containsExactly(image("theirs"));
        assertThat(links.productImage()
                        .find(product("p"), image("taken"))
                        .orElseThrow()
                        .link())
                .isEqualTo(new ProductImage(product("p"), image("taken"), 0, null));
        assertThat(links.productImage().history(product("q"), image("taken")))
                .extracting(Period::reason)
                .containsExactly(Optional.of(DismissReason.MOVED));
        assertThat(links.productImage().history(product("p"), image("old")))
                .extracting(Period::reason)
                .containsExactly(Optional.of(DismissReason.DISMISSED));
    }

    @Test
    @Tag("C-033")
    void aListMayBeLong() {
        var all = IntStream.range(0, 5_000).mapToObj(n -> image("i" + n)).toList();

        assertThat(links.productImage().setImagesOf(product("p"), all)).isEqualTo(new Counts(5_000, 0, 0, 0));
        assertThat(links.productImage().setImagesOf(product("p"), all.subList(1, 5_000)))
                .isEqualTo(new Counts(0, 0, 4_999, 1));
    }

    /** PostgreSQL's mark of the transaction that last wrote the row: the same only if it was not written again. */
    private List<?> rowVersion(String product) {
        return onPostgres()
                ? Sql.column(dataSource(), "select xmin from product_brand where product_id = '" + product + "'")
                : List.of();
    }
}
