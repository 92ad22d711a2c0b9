package dev.ligature.conformance.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.Condition;
import dev.ligature.Cursor;
import dev.ligature.ListRequest;
import dev.ligature.Order;
import dev.ligature.Page;
import dev.ligature.UnsupportedQueryException;
import dev.ligature.conformance.database.H2Database;
import dev.ligature.conformance.database.MariaDbDatabase;
import dev.ligature.conformance.database.PostgresDatabase;
import dev.ligature.conformance.database.SqliteDatabase;
import dev.ligature.spi.Node;
import dev.ligature.spi.QueryState;
import dev.ligature.spi.Source;
import dev.ligature.spi.ViewType;
import dev.ligature.spi.ViewType.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Views, data, conditions, orders and pages by chance give what a naive evaluation in memory gives. */
class QueryPropertyTest {

    /** Set it to the number that a failure names, to see that failure again. */
    private static final long SEED = Long.getLong("ligature.seed", System.nanoTime());

    private static final int MARKETS = Integer.getInteger("ligature.markets", 4);
    private static final int QUERIES = 40;
    private static final int MANY = 10_000;

    static Stream<Named<Supplier<Marketplace>>> wirings() {
        return Stream.of(
                Named.of("PostgreSQL", () -> Marketplace.of(PostgresDatabase.open())),
                Named.of("H2", () -> Marketplace.of(H2Database.open())),
                Named.of("MariaDB", () -> Marketplace.of(MariaDbDatabase.open())),
                Named.of("SQLite", () -> Marketplace.of(SqliteDatabase.open())),
                Named.of(
                        "links on PostgreSQL, the rest on others",
                        () -> Marketplace.split(
                                MANY, PostgresDatabase.open(), H2Database.open(), MariaDbDatabase.open())),
                Named.of(
                        "links and reviews on H2, products on PostgreSQL, brands on SQLite",
                        () -> Marketplace.split(
                                MANY, H2Database.open(), PostgresDatabase.open(), SqliteDatabase.open())));
    }

    @ParameterizedTest
    @MethodSource("wirings")
    @Tag("C-081")
    @Tag("C-082")
    @Tag("C-083")
    @Tag("C-084")
    @Tag("C-085")
    @Tag("C-086")
    @Tag("C-087")
    @Tag("C-088")
    @Tag("C-089")
    @Tag("C-090")
    @Tag("C-094")
    @Tag("C-095")
    void anyQueryAnswersAsMemoryDoes(Supplier<Marketplace> open) {
        int answered = 0;
        try (Marketplace place = open.get()) {
            for (int i = 0; i < MARKETS; i++) {
                Random random = new Random(SEED + i);
                RandomMarket market = new RandomMarket(random);
                place.store(market);
                for (int query = 0; query < QUERIES; query++) {
                    if (answers(place, market, random, "seed %d".formatted(SEED + i))) {
                        answered++;
                    }
                }
            }
            place.all().forEach(recording -> assertThat(recording.complaints()).isEmpty());
            assertThat(answered).isGreaterThan(MARKETS * QUERIES * (place.isSplit() ? 1 : 3) / 4);
        }
    }

    /** Whether it answers, and then rightly, rather than refuse what reaches across databases. */
    private static boolean answers(Marketplace place, RandomMarket market, Random random, String seed) {
        RandomQuery chance = new RandomQuery(random, market);
        Source source = chance.source();
        ViewType<List<@Nullable Object>> view = chance.view(source, null, 3);
        Node root = new Node.Root(source);
        List<Condition> conditions = some(random, 3, () -> chance.condition(root, 4));
        List<Order> orders = some(random, 3, () -> chance.order(root, 3));
        List<ListRequest<?>> lists = random.nextBoolean() ? chance.lists(view, root) : List.of();
        boolean withDeleted = random.nextInt(4) == 0;
        int offset = random.nextInt(3);
        int limit = random.nextInt(4);
        int size = 1 + random.nextInt(3);
        List<Object> all = market.memory(withDeleted).with(lists).fetch(view, conditions, orders);
        String asked = seed + ' ' + Words.of(view, conditions, orders, lists);
        try {
            QueryState<List<@Nullable Object>> query = place.ligature().query(view);
            for (Condition condition : conditions) {
                query = query.where(condition);
            }
            for (Order order : orders) {
                query = query.orderBy(order);
            }
            for (ListRequest<?> list : lists) {
                query = query.list(list);
            }
            query = withDeleted ? query.withDeleted() : query;
            QueryState<List<@Nullable Object>> whole = query;
            int statements =
                    place.statements(() -> assertThat(whole.fetch()).as(asked).isEqualTo(all));
            if (!place.isSplit()) {
                assertThat(statements).as(asked).isLessThanOrEqualTo(Math.max(1, lists(view)));
            }
            assertThat(query.count()).as(asked).isEqualTo(all.size());
            assertThat(query.exists()).as(asked).isEqualTo(!all.isEmpty());
            assertThat(query.limit(limit).offset(offset).fetch())
                    .as("%s limit %d offset %d", asked, limit, offset)
                    .isEqualTo(all.stream().skip(offset).limit(limit).toList());
            try (Stream<List<@Nullable Object>> stream = query.stream()) {
                assertThat(stream.toList()).as("%s stream", asked).isEqualTo(all);
            }
            assertThat(paged(query, size)).as("%s by %d", asked, size).isEqualTo(all);
            return true;
        } catch (UnsupportedQueryException refused) {
            assertThat(place.isSplit())
                    .as("%s: %s", asked, refused.getMessage())
                    .isTrue();
            return false;
        }
    }

    private static List<Object> paged(QueryState<List<@Nullable Object>> query, int size) {
        List<Object> all = new ArrayList<>();
        Optional<Cursor> next = Optional.of(Cursor.start());
        while (next.isPresent()) {
            Page<List<@Nullable Object>> page = query.page(next.get(), size);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(size);
            all.addAll(page.items());
            next = page.next().map(Cursor::text).map(Cursor::parse);
        }
        return all;
    }

    private static int lists(ViewType<?> view) {
        int lists = 0;
        for (Part part : view.parts()) {
            if (part instanceof Part.Many many) {
                lists += 1 + lists(many.view());
            } else if (part instanceof Part.One one) {
                lists += lists(one.view());
            } else if (part instanceof Part.End end) {
                lists += lists(end.view());
            } else if (part instanceof Part.Self self) {
                lists += lists(self.view());
            }
        }
        return lists;
    }

    private static <T> List<T> some(Random random, int most, Supplier<T> one) {
        List<T> all = new ArrayList<>();
        for (int i = random.nextInt(most); i > 0; i--) {
            all.add(one.get());
        }
        return all;
    }
}
