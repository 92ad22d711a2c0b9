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
import dev.ligature.Ligature;
import dev.ligature.LinkConflictException;
import dev.ligature.Linked;
import dev.ligature.Pair;
import dev.ligature.Period;
import dev.ligature.Ref;
import dev.ligature.conformance.ShopContract;
import dev.ligature.conformance.database.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.links.ProductImageLinks;
import shop.links.ProductTag;
import shop.media.Image;
import shop.product.Product;

/** Writing many links in one call. */
abstract class BatchContract extends ShopContract {
    /** More than any chunk that an implementation may cut a batch into. */
    private static final int MANY = 12_345;

    private Clients links;

    @BeforeEach
    void clients() {
        links = Clients.in(ligature());
    }

    @Test
    @Tag("C-028")
    void aBatchCreatesUpdatesAndLeaves() {
        Instant first = clock.instant();
        links.productTag().create(new ProductTag(product("p"), tag("same"), 1, "a"));
        links.productTag().create(new ProductTag(product("p"), tag("changed"), 1, "a"));
        Instant second = clock.tick();

        Counts counts = links.productTag()
                .createAll(List.of(
                        new ProductTag(product("p"), tag("same"), 1, "a"),
                        new ProductTag(product("p"), tag("changed"), 1, null),
                        new ProductTag(product("p"), tag("new"), 2, "b"),
                        new ProductTag(product("q"), tag("new"), 3, "c")));

        assertThat(counts).isEqualTo(new Counts(2, 1, 1, 0));
        assertThat(links.productTag().linksOfProduct(product("p")))
                .containsExactly(
                        new Linked<>(new ProductTag(product("p"), tag("changed"), 1, null), first, second),
                        new Linked<>(new ProductTag(product("p"), tag("new"), 2, "b"), second, second),
                        new Linked<>(new ProductTag(product("p"), tag("same"), 1, "a"), first, first));
    }

    @Test
    @Tag("C-028")
    void aBatchOfPairsLinksAndLeavesColumnsAlone() {
        Instant first = clock.instant();
        links.productTag().create(new ProductTag(product("p"), tag("there"), 5, "kept"));
        Instant second = clock.tick();

        assertThat(links.productTag()
                        .linkAll(List.of(Pair.of(product("p"), tag("there")), Pair.of(product("p"), tag("z")))))
                .isEqualTo(new Counts(1, 0, 1, 0));
        assertThat(links.productTag().linksOfProduct(product("p")))
                .containsExactly(
                        new Linked<>(new ProductTag(product("p"), tag("there"), 5, "kept"), first, first),
                        new Linked<>(new ProductTag(product("p"), tag("z"), 0, null), second, second));
    }

    @Test
    @Tag("C-027")
    void theSamePairTwiceInABatchIsOneLinkWithTheLastColumns() {
        Counts counts = links.productTag()
                .createAll(List.of(
                        new ProductTag(product("p"), tag("t"), 1, "first"),
                        new ProductTag(product("p"), tag("u"), 1, "other"),
                        new ProductTag(product("p"), tag("t"), 2, null)));

        assertThat(counts).isEqualTo(new Counts(2, 0, 0, 0));
        assertThat(links.productTag().find(product("p"), tag("t")).orElseThrow().link())
                .isEqualTo(new ProductTag(product("p"), tag("t"), 2, null));
    }

    @Test
    @Tag("C-027")
    void theSamePairTwiceOverALiveLinkIsComparedByItsLastColumns() {
        ProductTag live = new ProductTag(product("p"), tag("t"), 1, "live");
        links.productTag().create(live);

        assertThat(links.productTag().createAll(List.of(new ProductTag(product("p"), tag("t"), 9, "other"), live)))
                .isEqualTo(new Counts(0, 0, 1, 0));
    }

    @Test
    @Tag("C-027")
    void theSamePairTwiceInPairsIsOneLink() {
        var pair = Pair.of(product("p"), brand("b"));

        assertThat(links.productBrand().linkAll(List.of(pair, pair))).isEqualTo(new Counts(1, 0, 0, 0));
        assertThat(links.productBrand().dismissAll(List.of(pair, pair))).isEqualTo(new Counts(0, 0, 0, 1));
        assertThat(links.productBrand().dismissAll(List.of(pair, pair))).isEqualTo(new Counts(0, 0, 1, 0));
    }

    @Test
    @Tag("C-027")
    @Tag("C-028")
    void pairsFarApartInALargeBatchAreOneLinkToo() {
        List<ProductTag> batch = new ArrayList<>(MANY + 1);
        for (int n = 0; n < MANY; n++) {
            batch.add(new ProductTag(product("p" + n % 100), tag("t" + n), n, null));
        }
        batch.add(new ProductTag(product("p0"), tag("t0"), -1, "last"));

        assertThat(links.productTag().createAll(batch).created()).isEqualTo(MANY);
        assertThat(Sql.count(dataSource(), "product_tag")).isEqualTo(MANY);
        assertThat(links.productTag()
                        .find(product("p0"), tag("t0"))
                        .orElseThrow()
                        .link())
                .isEqualTo(new ProductTag(product("p0"), tag("t0"), -1, "last"));
    }

    @Test
    @Tag("C-028")
    void aConflictAtTheEndOfALargeBatchUndoesAllOfIt() {
        links.productImage().create(product("other"), image("i" + (MANY - 1)));

        assertThatExceptionOfType(LinkConflictException.class)
                .isThrownBy(() -> links.productImage().linkAll(many()));
        assertThat(Sql.count(dataSource(), "product_image")).isOne();
    }

    @Test
    @Tag("C-028")
    void anIterationThatFailsUndoesAllOfIt() {
        Iterable<Pair<Ref<Product, String>, Ref<Image, String>>> failing = () -> IntStream.range(0, MANY + 1)
                .mapToObj(n -> {
                    if (n == MANY) {
                        throw new IllegalStateException("the source dried up");
                    }
                    return Pair.of(product("p"), image("i" + n));
                })
                .iterator();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> links.productImage().linkAll(failing))
                .withMessage("the source dried up");
        assertThat(Sql.count(dataSource(), "product_image")).isZero();
    }

    @Test
    @Tag("C-028")
    void aBadValueAtTheEndOfALargeBatchUndoesAllOfIt() {
        List<ProductTag> batch = new ArrayList<>(MANY + 1);
        for (int n = 0; n < MANY; n++) {
            batch.add(new ProductTag(product("p"), tag("t" + n), n, null));
        }
        batch.add(new ProductTag(product("p"), tag("bad"), 1, "half a pair: \ud83d"));

        assertThatIllegalArgumentException().isThrownBy(() -> links.productTag().createAll(batch));
        assertThat(Sql.count(dataSource(), "product_tag")).isZero();
    }

    @Test
    @Tag("C-028")
    void aLargeBatchCanBeCreatedAndDismissed() {
        assertThat(links.productImage().linkAll(many())).isEqualTo(new Counts(MANY, 0, 0, 0));
        assertThat(links.productImage().linkAll(many())).isEqualTo(new Counts(0, 0, MANY, 0));
        assertThat(links.productImage().countImagesOf(product("p"))).isEqualTo(MANY);
        assertThat(links.productImage().dismissAll(many())).isEqualTo(new Counts(0, 0, 0, MANY));
        assertThat(links.productImage().countImagesOf(product("p"))).isZero();
        assertThat(Sql.count(dataSource(), "product_image_archive")).isEqualTo(MANY);
    }

    @Test
    @Tag("C-029")
    void aBatchOfDismissalsTellsHowManyWereLinked() {
        links.productBrand().create(product("p"), brand("b"));
        links.productBrand().create(product("q"), brand("b"));

        assertThat(links.productBrand()
                        .dismissAll(List.of(
                                Pair.of(product("p"), brand("b")),
                                Pair.of(product("q"), brand("c")),
                                Pair.of(product("z"), brand("b")))))
                .isEqualTo(new Counts(0, 0, 2, 1));
        assertThat(links.productBrand().productsOf(brand("b"))).containsExactly(product("q"));
        assertThat(links.productBrand().history(product("p")))
                .extracting(Period::reason)
                .containsExactly(Optional.of(DismissReason.DISMISSED));
    }

    @Test
    @Tag("C-028")
    void anEmptyBatchDoesNothing() {
        List<String> executed = dataSource().executedBy(() -> {
            assertThat(links.productTag().createAll(List.of())).isEqualTo(Counts.NONE);
            assertThat(links.productTag().linkAll(List.of())).isEqualTo(Counts.NONE);
            assertThat(links.productTag().dismissAll(Collections.emptySet())).isEqualTo(Counts.NONE);
        });
        assertThat(executed).isEmpty();
    }

    @Test
    @Tag("C-028")
    void aLargeBatchTellsHowFarItIs() {
        List<Counts> created = new ArrayList<>();
        List<Counts> dismissed = new ArrayList<>();

        Counts all = links.productImage().linkAll(many(), created::add);
        links.productImage().dismissAll(many(), dismissed::add);

        assertThat(created).extracting(Counts::created).containsExactly(5_000L, 10_000L, (long) MANY);
        assertThat(created).last().isEqualTo(all);
        assertThat(dismissed).extracting(Counts::dismissed).containsExactly(5_000L, 10_000L, (long) MANY);
    }

    @Test
    @Tag("C-028")
    void aStreamOfSeveralWindowsTellsHowFarItIsInAll() {
        List<Long> told = new ArrayList<>();

        Counts all = links.productImage().dismissAll(images(100_001), soFar -> told.add(soFar.unchanged()));

        assertThat(told).hasSize(21).isSorted().doesNotHaveDuplicates().last().isEqualTo(100_001L);
        assertThat(all).isEqualTo(new Counts(0, 0, 100_001, 0));
    }

    @Test
    @Tag("C-028")
    void whatIsThrownWhereTheProgressIsToldUndoesAllOfIt() {
        List<ProductTag> batch = IntStream.range(0, MANY)
                .mapToObj(n -> new ProductTag(product("p"), tag("t" + n), n, null))
                .toList();
        IllegalStateException enough = new IllegalStateException("enough");

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> links.productTag().createAll(batch, soFar -> {
                    if (soFar.created() == 10_000) {
                        throw enough;
                    }
                }))
                .isSameAs(enough);
        assertThat(Sql.count(dataSource(), "product_tag")).isZero();
    }

    @Test
    @Tag("C-028")
    void aTransactionThatIsRunAgainTellsFromItsBeginning() {
        List<Counts> told = new ArrayList<>();

        Ligature interrupted = Ligature.builder()
                .links(dataSource())
                .listener((events, transaction) -> {
                    if (told.size() == 1) {
                        throw new IllegalStateException(conflict());
                    }
                })
                .build();

        ProductImageLinks.in(interrupted).linkAll(List.of(Pair.of(product("p"), image("i"))), told::add);

        assertThat(told).containsExactly(new Counts(1, 0, 0, 0), new Counts(1, 0, 0, 0));
    }

    /** As each of the databases says that a transaction has to be run again. */
    private static SQLException conflict() {
        SQLException conflict = new SQLException("run it again", "40001", 1213);
        conflict.setNextException(new SQLException("it is locked", "", 5));
        return conflict;
    }

    private static Iterable<Pair<Ref<Product, String>, Ref<Image, String>>> many() {
        return images(MANY);
    }

    private static Iterable<Pair<Ref<Product, String>, Ref<Image, String>>> images(int number) {
        return () -> IntStream.range(0, number)
                .mapToObj(n -> Pair.of(product("p"), image("i" + n)))
                .iterator();
    }
}
