package dev.ligature.conformance.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.Condition;
import dev.ligature.Ligature;
import dev.ligature.Order;
import dev.ligature.conformance.database.H2Database;
import dev.ligature.conformance.database.MariaDbDatabase;
import dev.ligature.conformance.database.PostgresDatabase;
import dev.ligature.conformance.database.RecordingDataSource;
import dev.ligature.conformance.database.SqliteDatabase;
import dev.ligature.conformance.database.TestDatabase;
import dev.ligature.spi.Node;
import dev.ligature.spi.QueryState;
import dev.ligature.spi.Source;
import dev.ligature.spi.ViewType;
import dev.ligature.spi.ViewType.Part;
import java.util.ArrayList;
import java.util.List;
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

    static Stream<Named<Supplier<TestDatabase>>> databases() {
        return Stream.of(
                Named.of("PostgreSQL", PostgresDatabase::open),
                Named.of("H2", H2Database::open),
                Named.of("MariaDB", MariaDbDatabase::open),
                Named.of("SQLite", SqliteDatabase::open));
    }

    @ParameterizedTest
    @MethodSource("databases")
    @Tag("C-081")
    @Tag("C-082")
    @Tag("C-083")
    @Tag("C-084")
    @Tag("C-085")
    @Tag("C-086")
    @Tag("C-087")
    @Tag("C-088")
    void anyQueryAnswersAsMemoryDoes(Supplier<TestDatabase> open) {
        try (TestDatabase database = open.get()) {
            check(database);
        }
    }

    private static void check(TestDatabase database) {
        MarketCatalog.createTables(database.dataSource());
        RecordingDataSource recording = new RecordingDataSource(database.dataSource());
        Ligature ligature =
                Ligature.builder().links(recording).catalog(MarketCatalog.class).build();
        for (int i = 0; i < MARKETS; i++) {
            Random random = new Random(SEED + i);
            RandomMarket market = new RandomMarket(random);
            market.store(database.dataSource());
            for (int query = 0; query < QUERIES; query++) {
                check(ligature, recording, market, random, "seed %d".formatted(SEED + i));
            }
        }
        assertThat(recording.complaints()).isEmpty();
    }

    private static void check(
            Ligature ligature, RecordingDataSource recording, RandomMarket market, Random random, String seed) {
        RandomQuery chance = new RandomQuery(random, market);
        Source source = chance.source();
        ViewType<List<@Nullable Object>> view = chance.view(source, null, 3);
        Node root = new Node.Root(source);
        List<Condition> conditions = some(random, 3, () -> chance.condition(root, 4));
        List<Order> orders = some(random, 3, () -> chance.order(root, 3));
        boolean withDeleted = random.nextInt(4) == 0;
        List<Object> all = market.memory(withDeleted).fetch(view, conditions, orders);

        QueryState<List<@Nullable Object>> query = ligature.query(view);
        for (Condition condition : conditions) {
            query = query.where(condition);
        }
        for (Order order : orders) {
            query = query.orderBy(order);
        }
        query = withDeleted ? query.withDeleted() : query;
        String asked = seed + ' ' + Words.of(view, conditions, orders);
        recording.forget();
        assertThat(query.fetch()).as(asked).isEqualTo(all);
        assertThat(statements(recording)).as(asked).isLessThanOrEqualTo(Math.max(1, lists(view)));
        assertThat(query.count()).as(asked).isEqualTo(all.size());
        assertThat(query.exists()).as(asked).isEqualTo(!all.isEmpty());
        int offset = random.nextInt(3);
        int limit = random.nextInt(4);
        assertThat(query.limit(limit).offset(offset).fetch())
                .as("%s limit %d offset %d", asked, limit, offset)
                .isEqualTo(all.stream().skip(offset).limit(limit).toList());
    }

    private static long statements(RecordingDataSource recording) {
        return recording.executed().stream()
                .filter(sql -> sql.startsWith("select"))
                .count();
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
