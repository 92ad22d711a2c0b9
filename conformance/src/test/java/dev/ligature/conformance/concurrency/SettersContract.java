package dev.ligature.conformance.concurrency;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.image;
import static shop.links.ShopRefs.logo;
import static shop.links.ShopRefs.product;
import static shop.links.ShopRefs.tag;

import dev.ligature.Counts;
import dev.ligature.LinkRetryException;
import dev.ligature.Outcome;
import dev.ligature.Ref;
import dev.ligature.Taking;
import dev.ligature.conformance.ShopContract;
import dev.ligature.conformance.concurrency.Rivals.Result;
import dev.ligature.conformance.database.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.links.BrandLogoLinks;
import shop.links.ProductBrand;
import shop.links.ProductBrandLinks;
import shop.links.ProductImageLinks;
import shop.links.ProductTag;
import shop.links.ProductTagLinks;
import shop.media.Image;
import shop.product.Product;

/** Many who set the partners of the same records at once. */
abstract class SettersContract extends ShopContract {
    private static final int THREADS = 8;
    private static final int ROUNDS = 10;

    private final Rivals rivals = new Rivals();
    private BrandLogoLinks brandLogo;
    private ProductImageLinks productImage;
    private ProductBrandLinks productBrand;
    private ProductTagLinks productTag;

    @BeforeEach
    void clients() {
        brandLogo = BrandLogoLinks.in(ligature());
        productImage = ProductImageLinks.in(ligature());
        productBrand = ProductBrandLinks.in(ligature());
        productTag = ProductTagLinks.in(ligature());
    }

    @AfterAll
    void stop() {
        rivals.close();
    }

    @Test
    @Tag("C-033")
    void ofManyWhoSetAListTheLastWinsWhole() {
        for (int round = 0; round < ROUNDS; round++) {
            Ref<Product, String> record = product("p" + round);
            String prefix = "i" + round + "-";
            List<List<Ref<Image, String>>> lists = IntStream.range(0, THREADS)
                    .mapToObj(number -> images(prefix + number + "-", 5))
                    .toList();
            List<Result<Counts>> results =
                    rivals.race(THREADS, number -> productImage.setImagesOf(record, lists.get(number)));

            assertThat(results).allMatch(result -> result.thrown().isEmpty());
            assertThat(productImage.imagesOf(record)).isIn(lists);
            assertThat(results)
                    .extracting(result -> result.value().orElseThrow().created())
                    .containsOnly(5L);
            assertThat(results.stream()
                            .mapToLong(result -> result.value().orElseThrow().dismissed())
                            .sum())
                    .isEqualTo(5L * (THREADS - 1));
        }
    }

    @Test
    @Tag("C-033")
    void ofManyWhoSetOverlappingListsOfOneRecordTheLastWinsWhole() {
        for (int round = 0; round < ROUNDS; round++) {
            Ref<Product, String> record = product("p" + round);
            List<Set<Ref<shop.tag.Tag, String>>> lists = new ArrayList<>();
            for (int number = 0; number < THREADS; number++) {
                lists.add(Set.of(tag("t" + number), tag("t" + (number + 1)), tag("t" + (number + 2)), tag("all")));
            }
            List<Result<Counts>> results =
                    rivals.race(THREADS, number -> productTag.setTagsOf(record, lists.get(number)));

            assertThat(results).allMatch(result -> result.thrown().isEmpty());
            assertThat(new HashSet<>(productTag.tagsOf(record))).isIn(lists);
        }
    }

    @Test
    @Tag("C-033")
    void ofManyWhoSetAListTogetherWithItsColumnsTheLastWinsWhole() {
        Ref<Product, String> record = product("p");
        for (int round = 0; round < ROUNDS; round++) {
            List<Result<Counts>> results = rivals.race(
                    THREADS,
                    number -> productTag.setTagLinksOf(
                            record,
                            IntStream.range(0, 4)
                                    .mapToObj(n -> new ProductTag(record, tag("t" + n), number, "by " + number))
                                    .toList()));

            assertThat(results).allMatch(result -> result.thrown().isEmpty());
            assertThat(productTag.linksOfProduct(record))
                    .extracting(linked -> linked.link().weight())
                    .hasSize(4)
                    .containsOnly(
                            productTag.linksOfProduct(record).get(0).link().weight());
        }
    }

    @ParameterizedTest
    @MethodSource("levelsOfOneSnapshot")
    @Tag("C-033")
    void ofManyWhoSetAListInTransactionsThatSeeOneStateTheLastWinsWhole(int isolation) {
        for (int round = 0; round < ROUNDS; round++) {
            Ref<Product, String> record = product("p" + round);
            List<Set<Ref<shop.tag.Tag, String>>> lists = IntStream.range(0, THREADS)
                    .mapToObj(number -> Set.of(tag("t" + number), tag("all")))
                    .toList();
            List<Result<Integer>> results =
                    rivals.race(THREADS, number -> untilItServes(isolation, record, lists.get(number)));

            assertThat(results).allMatch(result -> result.thrown().isEmpty());
            assertThat(new HashSet<>(productTag.tagsOf(record))).isIn(lists);
        }
    }

    /** Sets a list in transactions of ours, after looking at it, until one of them is not to be run again. */
    private int untilItServes(int isolation, Ref<Product, String> record, Set<Ref<shop.tag.Tag, String>> list) {
        for (int attempt = 1; ; attempt++) {
            try (Connection connection = dataSource().getConnection()) {
                int before = connection.getTransactionIsolation();
                connection.setTransactionIsolation(isolation);
                connection.setAutoCommit(false);
                try {
                    productTag.with(connection).tagsOf(record);
                    productTag.with(connection).setTagsOf(record, list);
                    if (committed(connection)) {
                        return attempt;
                    }
                } catch (LinkRetryException again) {
                    connection.rollback();
                } finally {
                    connection.setAutoCommit(true);
                    connection.setTransactionIsolation(before);
                }
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** The commit is ours, so its failure is too: PostgreSQL may refuse a serializable transaction as late as there. */
    private static boolean committed(Connection connection) throws SQLException {
        try {
            connection.commit();
            return true;
        } catch (SQLException refused) {
            if (!"40001".equals(refused.getSQLState())) {
                throw refused;
            }
            return false;
        }
    }

    @Test
    @Tag("C-033")
    void aSetWaitsForAnEarlierOneThatIsNotCommittedYet() throws SQLException {
        List<Ref<Image, String>> first = images("first", 3);
        List<Ref<Image, String>> second = images("second", 3);
        Future<Result<Counts>> later;
        try (Connection connection = dataSource().getConnection()) {
            connection.setAutoCommit(false);
            productImage.with(connection).setImagesOf(product("p"), first);
            later = rivals.begin(() -> productImage.setImagesOf(product("p"), second));
            rivals.untilTheyWait(dataSource(), dialect(), 1, later);
            connection.commit();
            connection.setAutoCommit(true);
        }

        assertThat(Rivals.get(later).value()).contains(new Counts(3, 0, 0, 3));
        assertThat(productImage.imagesOf(product("p"))).isEqualTo(second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wanted", "unwanted"})
    @Tag("C-033")
    void aSetKeepsNothingElseOfWhatWasDoneByWhomItWaitedFor(String waitedFor) throws SQLException {
        productImage.create(product("p"), image(waitedFor));
        Future<Result<Counts>> set;
        try (Connection connection = dataSource().getConnection()) {
            connection.setAutoCommit(false);
            productImage.with(connection).create(product("p"), image("other"));
            productImage.with(connection).dismiss(product("p"), image(waitedFor));
            set = rivals.begin(() -> productImage.setImagesOf(product("p"), List.of(image("wanted"))));
            rivals.untilTheyWait(dataSource(), dialect(), 1, set);
            connection.commit();
            connection.setAutoCommit(true);
        }

        assertThat(Rivals.get(set).value()).contains(new Counts(1, 0, 0, 1));
        assertThat(productImage.imagesOf(product("p"))).containsExactly(image("wanted"));
    }

    @Test
    @Tag("C-033")
    void whatASetHasFoundThereIsThereWhenItIsDoneThoughOthersDismissIt() throws SQLException {
        productImage.setImagesOf(product("p"), List.of(image("a"), image("b")));
        raceWithSet(
                connection -> productImage.with(connection).dismiss(product("p"), image("b")),
                () -> productImage.setImagesOf(product("p"), List.of(image("a"), image("b"))),
                () -> {
                    productImage.dismiss(product("p"), image("a"));
                    return productImage.create(product("p"), image("c"));
                });

        // the set after the rival, or before
        assertThat(productImage.imagesOf(product("p")))
                .isIn(List.of(image("a"), image("b")), List.of(image("b"), image("c")));
    }

    @Test
    @Tag("C-033")
    void whatASetFoundThereWithItsColumnsIsThereWhenItIsDoneThoughOthersDismissIt() throws SQLException {
        productBrand.createAll(List.of(featured("a", false), featured("b", true)));
        raceWithSet(
                connection -> productBrand.with(connection).create(product("a"), brand("b")),
                () -> productBrand.setProductLinksOf(brand("b"), List.of(featured("a", true), featured("b", true))),
                () -> {
                    productBrand.dismiss(product("b"), brand("b"));
                    return productBrand.create(product("c"), brand("b"));
                });

        // the set after the rival, or before
        assertThat(productBrand.productsOf(brand("b")))
                .isIn(List.of(product("a"), product("b")), List.of(product("a"), product("c")));
    }

    /** While a set waits for what a transaction holds, a rival dismisses one link and creates another. */
    private void raceWithSet(Consumer<Connection> held, Callable<Counts> set, Callable<Outcome> rival)
            throws SQLException {
        Future<Result<Counts>> setting;
        Future<Result<Outcome>> creating;
        try (Connection connection = dataSource().getConnection()) {
            connection.setAutoCommit(false);
            held.accept(connection);
            setting = rivals.begin(set);
            rivals.untilTheyWait(dataSource(), dialect(), 1, setting);
            creating = rivals.begin(rival);
            rivals.untilTheyWait(dataSource(), dialect(), 2, creating);
            connection.commit();
            connection.setAutoCommit(true);
        }
        assertThat(Rivals.get(setting).thrown()).isEmpty();
        assertThat(Rivals.get(creating).value()).contains(Outcome.CREATED);
    }

    private static ProductBrand featured(String product, boolean featured) {
        return new ProductBrand(product(product), brand("b"), featured);
    }

    @Test
    @Tag("C-033")
    void ofManyWhoMoveARecordTheLastWins() {
        for (int round = 0; round < ROUNDS; round++) {
            Ref<Product, String> record = product("p" + round);
            List<Result<Outcome>> results =
                    rivals.race(THREADS, number -> productBrand.setBrandOf(record, brand("b" + number)));

            assertThat(results).allMatch(result -> result.value().equals(Optional.of(Outcome.CREATED)));
            assertThat(productBrand.brandOf(record)).isPresent();
            assertThat(productBrand.history(record)).hasSize(THREADS);
        }
    }

    @Test
    @Tag("C-033")
    void recordsThatManyTakeFromEachOtherEndUpWithOneOfThem() {
        List<Ref<Image, String>> wanted = images("i", 6);
        List<Ref<Image, String>> reversed = new ArrayList<>(wanted);
        Collections.reverse(reversed);
        for (int round = 0; round < ROUNDS; round++) {
            List<Result<Counts>> results = rivals.race(
                    THREADS,
                    number -> productImage.setImagesOf(
                            product("p" + number), number % 2 == 0 ? wanted : reversed, Taking.FROM_OTHERS));

            assertThat(results).allMatch(result -> result.thrown().isEmpty());
            assertThat(productImage.productsByImage(wanted)).hasSize(wanted.size());
        }
    }

    @Test
    @Tag("C-033")
    void partnersThatManyTakeFromEachOtherEndUpWithOneOfThem() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Result<Outcome>> results = rivals.race(
                    THREADS,
                    number -> brandLogo.setLogoOf(brand("b" + number % 3), logo("l" + number % 2), Taking.FROM_OTHERS));

            assertThat(results).allMatch(result -> result.thrown().isEmpty());
        }
        assertThat(Sql.count(dataSource(), "brand_logo")).isBetween(1L, 2L);
    }

    private static List<Ref<Image, String>> images(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(n -> image(prefix + n)).toList();
    }
}
