package dev.ligature.conformance.concurrency;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.logo;
import static shop.links.ShopRefs.product;
import static shop.links.ShopRefs.tag;

import dev.ligature.Counts;
import dev.ligature.LinkConflictException;
import dev.ligature.LinkNotFoundException;
import dev.ligature.LinkRetryException;
import dev.ligature.Outcome;
import dev.ligature.Pair;
import dev.ligature.Taking;
import dev.ligature.conformance.ShopContract;
import dev.ligature.conformance.concurrency.Rivals.Result;
import dev.ligature.conformance.database.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.links.BrandLogoLinks;
import shop.links.ProductBrand;
import shop.links.ProductBrandLinks;
import shop.links.ProductTag;
import shop.links.ProductTagLinks;

/** Many who change and dismiss the same links at once. */
abstract class WritersContract extends ShopContract {
    private static final int THREADS = 8;
    private static final int ROUNDS = 4;
    private static final int BATCH = 100;

    private final Rivals rivals = new Rivals();
    private BrandLogoLinks brandLogo;
    private ProductBrandLinks productBrand;
    private ProductTagLinks productTag;

    @BeforeEach
    void clients() {
        brandLogo = BrandLogoLinks.in(ligature());
        productBrand = ProductBrandLinks.in(ligature());
        productTag = ProductTagLinks.in(ligature());
    }

    @AfterAll
    void stop() {
        rivals.close();
    }

    @Test
    @Tag("C-026")
    void batchesInOppositeOrdersDoNotStopEachOther() {
        for (int round = 0; round < ROUNDS; round++) {
            int current = round;
            List<Result<Counts>> results =
                    rivals.race(THREADS, number -> productTag.createAll(shuffled(current, number)));

            assertThat(results).allMatch(result -> result.thrown().isEmpty());
            assertThat(productTag.countTagsOf(product("p" + round))).isEqualTo(BATCH);
            assertThat(results.stream()
                            .mapToLong(result -> result.value().orElseThrow().created())
                            .sum())
                    .isEqualTo(BATCH);
            assertThat(results)
                    .allSatisfy(result ->
                            assertThat(total(result.value().orElseThrow())).isEqualTo(BATCH));
        }
    }

    @Test
    @Tag("C-026")
    void batchesOfTheSameNewLinksToOneAreCreatedOnce() {
        for (int round = 0; round < 25 * ROUNDS; round++) {
            String own = "r" + round + "-";
            List<ProductBrand> batch = IntStream.range(0, 3)
                    .mapToObj(number -> new ProductBrand(product(own + number), brand("b"), true))
                    .toList();

            List<Result<Counts>> results = rivals.race(THREADS, number -> productBrand.createAll(batch));

            assertThat(results).allMatch(result -> result.thrown().isEmpty());
            assertThat(results.stream()
                            .mapToLong(result -> result.value().orElseThrow().created())
                            .sum())
                    .isEqualTo(batch.size());
        }
    }

    @Test
    @Tag("C-029")
    void aBatchDismissesWhatIsChangedWhileItWaitsForIt() throws SQLException {
        productTag.create(new ProductTag(product("p"), tag("changed"), 1, null));
        productTag.create(new ProductTag(product("p"), tag("gone"), 1, null));
        productTag.create(new ProductTag(product("p"), tag("same"), 1, null));
        Future<Result<Counts>> batch;
        try (Connection connection = dataSource().getConnection()) {
            connection.setAutoCommit(false);
            productTag.with(connection).create(new ProductTag(product("p"), tag("changed"), 2, null));
            productTag.with(connection).dismiss(product("p"), tag("gone"));
            batch = rivals.begin(() -> productTag.dismissAll(Stream.of("changed", "gone", "never", "same")
                    .map(tag -> Pair.of(product("p"), tag(tag)))
                    .toList()));
            rivals.untilTheyWait(dataSource(), dialect(), 1, batch);
            connection.commit();
            connection.setAutoCommit(true);
        }

        assertThat(Rivals.get(batch).value()).contains(new Counts(0, 0, 2, 2));
        assertThat(productTag.countTagsOf(product("p"))).isZero();
        assertThat(productTag.history(product("p")))
                .extracting(period -> period.link().weight())
                .containsExactlyInAnyOrder(2, 1, 1);
    }

    @Test
    @Tag("C-029")
    void aBatchDismissesWhatIsLinkedAnewWhileItWaitsForIt() throws SQLException {
        Assumptions.assumeTrue(
                onPostgres(), "elsewhere links are dismissed one by one, by a time from before the wait");
        productTag.create(new ProductTag(product("p"), tag("t"), 1, null));
        Future<Result<Counts>> batch;
        try (Connection connection = dataSource().getConnection()) {
            connection.setAutoCommit(false);
            productTag.with(connection).dismiss(product("p"), tag("t"));
            batch = rivals.begin(() -> productTag.dismissAll(List.of(Pair.of(product("p"), tag("t")))));
            rivals.untilTheyWait(dataSource(), dialect(), 1, batch);
            clock.tick();
            productTag.with(connection).create(new ProductTag(product("p"), tag("t"), 2, null));
            connection.commit();
            connection.setAutoCommit(true);
        }

        assertThat(Rivals.get(batch).value()).contains(new Counts(0, 0, 0, 1));
        assertThat(productTag.countTagsOf(product("p"))).isZero();
        assertThat(productTag.history(product("p")))
                .allSatisfy(
                        period -> assertThat(period.dismissedAt().orElseThrow()).isAfterOrEqualTo(period.createdAt()));
    }

    @Test
    @Tag("C-029")
    void aBatchThatHasWaitedForALinkWaitsForNoneThatCameMeanwhile() throws SQLException {
        Assumptions.assumeTrue(onPostgres(), "on other databases links are dismissed one by one");
        productTag.create(new ProductTag(product("p"), tag("b"), 1, null));
        try (Connection first = dataSource().getConnection();
                Connection second = dataSource().getConnection()) {
            first.setAutoCommit(false);
            productTag.with(first).create(new ProductTag(product("p"), tag("b"), 2, null));
            Future<Result<Counts>> batch = rivals.begin(() ->
                    productTag.dismissAll(List.of(Pair.of(product("p"), tag("a")), Pair.of(product("p"), tag("b")))));
            rivals.untilTheyWait(dataSource(), dialect(), 1, batch);
            productTag.create(new ProductTag(product("p"), tag("a"), 1, null));
            second.setAutoCommit(false);
            productTag.with(second).create(new ProductTag(product("p"), tag("a"), 2, null));
            first.commit();
            first.setAutoCommit(true);

            assertThat(Rivals.get(batch).value()).contains(new Counts(0, 0, 1, 1));
            second.commit();
            second.setAutoCommit(true);
        }
        assertThat(productTag.tagsOf(product("p"))).containsExactly(tag("a"));
    }

    /** Somebody who meets another in a circle is rolled back, after a while in which both stand still. */
    @Test
    @Tag("C-026")
    void batchesThatPartlyOverlapDoNotWaitForEachOtherInACircle() {
        Assumptions.assumeTrue(onPostgres(), "on other databases links are written one by one");
        dataSource().forget();

        List<Result<Counts>> results = rivals.race(THREADS, number -> {
            Counts counts = Counts.NONE;
            Random random = new Random(number);
            for (int turn = 0; turn < 60; turn++) {
                List<ProductTag> batch = random.ints(0, BATCH)
                        .distinct()
                        .limit(BATCH / 2)
                        .mapToObj(tag -> new ProductTag(product("p"), tag("t" + tag), random.nextInt(3), null))
                        .toList();
                counts = counts.plus(
                        turn % 5 < 4
                                ? productTag.createAll(batch)
                                : productTag.dismissAll(batch.stream()
                                        .map(link -> Pair.of(link.product(), link.tag()))
                                        .toList()));
            }
            return counts;
        });

        assertThat(results).allMatch(result -> result.thrown().isEmpty());
        assertThat(dataSource().roundTrips()).noneMatch(trip -> trip.startsWith("#rollback"));
    }

    @Test
    @Tag("C-026")
    void batchesThatCreateAndBatchesThatDismissDoNotStopEachOther() {
        long created = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int current = round;
            List<Result<Counts>> results = rivals.race(THREADS, number -> {
                List<ProductTag> batch = shuffled(current, number);
                return number % 2 == 0
                        ? productTag.createAll(batch)
                        : productTag.dismissAll(batch.stream()
                                .map(link -> Pair.of(link.product(), link.tag()))
                                .toList());
            });

            assertThat(results).allMatch(result -> result.thrown().isEmpty());
            assertThat(results)
                    .allSatisfy(result ->
                            assertThat(total(result.value().orElseThrow())).isEqualTo(BATCH));
            created += results.stream()
                    .mapToLong(result -> result.value().orElseThrow().created())
                    .sum();
        }
        assertThat(Sql.count(dataSource(), "product_tag") + Sql.count(dataSource(), "product_tag_archive"))
                .isEqualTo(created);
    }

    @Test
    @Tag("C-026")
    @Tag("C-032")
    void noLinkIsLostThatIsCreatedWhileAListIsCleared() {
        long created = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int current = round;
            List<Result<Long>> results = rivals.race(THREADS, number -> {
                long own = 0;
                for (int n = 0; n < BATCH; n++) {
                    if (number % 2 == 0) {
                        productTag.create(product("p"), tag(current + "-" + number + "-" + n));
                        own++;
                    } else {
                        productTag.clearTagsOf(product("p"));
                    }
                }
                return own;
            });

            assertThat(results).allMatch(result -> result.thrown().isEmpty());
            created += results.stream()
                    .mapToLong(result -> result.value().orElseThrow())
                    .sum();
        }
        assertThat(Sql.count(dataSource(), "product_tag") + Sql.count(dataSource(), "product_tag_archive"))
                .isEqualTo(created);
    }

    @Test
    @Tag("C-026")
    void whoeverWritesAnythingAtAllSeesOnlyConflictsAndMissingLinks() {
        List<Result<Long>> results = rivals.race(THREADS, number -> storm(new Random(number), 150));

        assertThat(results).allMatch(result -> result.thrown().isEmpty());
        long created = results.stream()
                .mapToLong(result -> result.value().orElseThrow())
                .sum();
        assertThat(Sql.count(dataSource(), "brand_logo") + Sql.count(dataSource(), "brand_logo_archive"))
                .isEqualTo(created);
    }

    /** Does anything to few records; returns how many links it has created. */
    private long storm(Random random, int operations) {
        long created = 0;
        for (int n = 0; n < operations; n++) {
            var brand = brand("b" + random.nextInt(3));
            var logo = logo("l" + random.nextInt(3));
            try {
                switch (random.nextInt(6)) {
                    case 0 -> created += brandLogo.create(brand, logo) == Outcome.CREATED ? 1 : 0;
                    case 1 -> created += brandLogo.setLogoOf(brand, logo) == Outcome.CREATED ? 1 : 0;
                    case 2 ->
                        created += brandLogo.setBrandOf(logo, brand, Taking.FROM_OTHERS) == Outcome.CREATED ? 1 : 0;
                    case 3 -> brandLogo.dismiss(brand, logo);
                    case 4 -> brandLogo.clearLogoOf(brand);
                    default -> brandLogo.update(brand, logo, c -> c.weight(random.nextInt(9)));
                }
            } catch (LinkConflictException | LinkNotFoundException expected) {
                // somebody else was there before
            }
        }
        return created;
    }

    @Test
    @Tag("C-026")
    void transactionsOfOursThatWaitForEachOtherAreRunAgain() {
        Assumptions.assumeFalse(dialect().equals("sqlite"), "there who writes first keeps the other from writing");
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        List<AtomicInteger> attempts = List.of(new AtomicInteger(), new AtomicInteger());
        List<Result<String>> results = rivals.race(
                2,
                number -> ligature().transactionResult(transaction -> {
                    ProductTagLinks inside = productTag.with(transaction.connection());
                    inside.create(product("p" + number), tag("t"));
                    if (attempts.get(number).incrementAndGet() == 1) {
                        Rivals.await(bothHoldOne);
                    }
                    inside.create(product("p" + (1 - number)), tag("t"));
                    return "done";
                }));

        assertThat(results).allMatch(result -> result.value().equals(Optional.of("done")));
        assertThat(attempts.get(0).get() + attempts.get(1).get()).isGreaterThan(2);
        assertThat(productTag.countProductsOf(tag("t"))).isEqualTo(2);
    }

    @Test
    @Tag("C-026")
    void transactionsOfTheCallerThatWaitForEachOtherAreToldToRetry() {
        Assumptions.assumeFalse(dialect().equals("sqlite"), "there who writes first keeps the other from writing");
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        List<Result<Outcome>> results = rivals.race(2, number -> {
            try (Connection connection = dataSource().getConnection()) {
                connection.setAutoCommit(false);
                try {
                    BrandLogoLinks inside = brandLogo.with(connection);
                    inside.create(brand("b" + number), logo("l" + number));
                    Rivals.await(bothHoldOne);
                    Outcome outcome = inside.create(brand("b" + (1 - number)), logo("other" + number));
                    connection.commit();
                    return outcome;
                } finally {
                    connection.rollback();
                    connection.setAutoCommit(true);
                }
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        });

        assertThat(results)
                .filteredOn(result -> result.thrown().isPresent())
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result.thrown()).containsInstanceOf(LinkRetryException.class));
    }

    private static List<ProductTag> shuffled(int round, int number) {
        List<ProductTag> batch = new ArrayList<>();
        for (int n = 0; n < BATCH; n++) {
            batch.add(new ProductTag(product("p" + round), tag("t" + n), number, null));
        }
        Collections.shuffle(batch, new Random(number));
        return batch;
    }

    private static long total(Counts counts) {
        return counts.created() + counts.updated() + counts.unchanged() + counts.dismissed();
    }
}
