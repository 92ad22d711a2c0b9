package dev.ligature.benchmarks.contender;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.ligature.Outcome;
import dev.ligature.benchmarks.Data;
import dev.ligature.benchmarks.Server;
import dev.ligature.benchmarks.shop.BrandedProduct;
import dev.ligature.benchmarks.shop.TaggedProduct;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Whether all contenders do the same work, and with how many statements. Figures of those that don't say nothing. */
public final class Agreement {

    private static final int PAGE = 50;
    private static final int WARM = 10;
    private static final String BARE = "bare_000000000";

    private Agreement() {}

    /** Does every operation with each contender, on the data of so many products, and compares. */
    public static void check(DataSource dataSource, int products) {
        for (Contenders who : Contenders.values()) {
            check(who, dataSource, products);
        }
    }

    /** How many statements each contender sends for a call of each operation, those that begin and end a transaction too. */
    public static Map<Contenders, Map<String, Double>> statements(String url) {
        Map<Contenders, Map<String, Double>> statements = new EnumMap<>(Contenders.class);
        for (Contenders who : Contenders.values()) {
            statements.put(who, statements(who, url));
        }
        return statements;
    }

    private static void check(Contenders who, DataSource dataSource, int products) {
        try (Contender<?, ?, ?> limit = Contenders.JDBC.open(dataSource);
                Contender<?, ?, ?> contender = who.open(dataSource)) {
            reads(who, plain(limit), plain(contender), dataSource, products);
            writes(who, contender, dataSource);
            if (limit instanceof LinkContender<?, ?, ?> other && contender instanceof LinkContender<?, ?, ?> exact) {
                outcomes(who, exact, dataSource);
                List<String> keys = Data.products(5, 100, products);
                same(who, "brands", other.plainBrands(other.brands(keys)), exact.plainBrands(exact.brands(keys)));
            }
        } catch (RuntimeException e) {
            throw new IllegalStateException(who.title() + ": " + e.getMessage(), e);
        }
    }

    private static void reads(Contenders who, Reads limit, Reads contender, DataSource dataSource, int products) {
        String product = Data.product(7);
        String there = Data.tagOf(7, 1);
        same(who, "find", limit.find(product, there), contender.find(product, there));
        same(who, "find of what is missing", null, contender.find(product, Data.tag(Data.TAGS)));
        same(who, "list", limit.list(Data.rich(3)), contender.list(Data.rich(3)));
        same(who, "list of what is missing", List.of(), contender.list(BARE));
        for (int size : new int[] {1, 100, 10_000}) {
            List<String> keys = Data.products(size, size, products);
            same(who, "graph of " + size, limit.graph(keys), contender.graph(keys));
        }
        Data.execute(dataSource, "insert into product values ('" + BARE + "', 'bare')");
        try {
            List<TaggedProduct> bare = contender.graph(List.of(product, BARE));
            same(who, "graph with a product that has no tags", limit.graph(List.of(product, BARE)), bare);
        } finally {
            Data.execute(dataSource, "delete from product where id = '" + BARE + "'");
        }
        same(who, "page", limit.page("brand 5", PAGE), contender.page("brand 5", PAGE));
        same(who, "page of what is missing", List.of(), contender.page("no brand", PAGE));
    }

    private static void writes(Contenders who, Contender<?, ?, ?> contender, DataSource dataSource) {
        String product = Data.product(11);
        String tag = Data.tag(13);
        contender.create(product, tag, 7);
        Label created = label(dataSource, product, tag);
        same(who, "rank of what was created", 7, created == null ? null : created.rank());
        contender.create(product, tag, 7);
        same(who, "create of what is there", created, label(dataSource, product, tag));
        if (who != Contenders.LIGATURE) {
            // whose create changes a link's columns to what they shall be
            contender.create(product, tag, 8);
            same(who, "create of what is there with another rank", created, label(dataSource, product, tag));
        }
        contender.remove(product, tag);
        same(who, "remove", null, label(dataSource, product, tag));
        contender.remove(product, tag);
        same(who, "remove of what is gone", 0L, Data.number(dataSource, "select count(*) from product_label"));
    }

    private static void outcomes(Contenders who, LinkContender<?, ?, ?> contender, DataSource dataSource) {
        String product = Data.product(11);
        String tag = Data.tag(13);
        same(who, "mark", Outcome.CREATED, contender.mark(product, tag, 7));
        same(who, "mark of what is there", Outcome.UNCHANGED, contender.mark(product, tag, 7));
        same(who, "mark with another rank", Outcome.UPDATED, contender.mark(product, tag, 8));
        same(who, "rank", 8L, Data.number(dataSource, "select sum(rank) from product_mark"));
        same(who, "unmark", true, contender.unmark(product, tag));
        same(who, "unmark of what is gone", false, contender.unmark(product, tag));
        same(who, "archived rank", 8L, Data.number(dataSource, "select sum(rank) from product_mark_archive"));
        Data.execute(dataSource, "truncate product_mark_archive");
    }

    private static void same(Contenders who, String operation, @Nullable Object expected, @Nullable Object got) {
        if (Objects.equals(expected, got)) {
            return;
        }
        if (expected instanceof List<?> all && got instanceof List<?> some && all.size() == some.size()) {
            for (int i = 0; i < all.size(); i++) {
                same(who, operation + ", at " + i, all.get(i), some.get(i));
            }
        }
        throw new IllegalStateException("%s, %s: expected %s, got %s".formatted(who, operation, expected, got));
    }

    private static @Nullable Label label(DataSource dataSource, String product, String tag) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select rank, created_at, updated_at from product_label"
                                + " where product_id = ? and tag_id = ?")) {
            statement.setString(1, product);
            statement.setString(2, tag);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? new Label(
                                row.getInt(1),
                                row.getObject(2, OffsetDateTime.class),
                                row.getObject(3, OffsetDateTime.class))
                        : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Double> statements(Contenders who, String url) {
        try (HikariDataSource counted = counted(url);
                HikariDataSource counting = Server.pool(url, "counting", 1);
                Contender<?, ?, ?> contender = who.open(counted)) {
            Data.execute(counting, "create extension if not exists pg_stat_statements");
            List<String> some = Data.products(1, 100, 1_000);
            List<String> many = Data.products(1, 10_000, 20_000);
            Map<String, Double> statements = new LinkedHashMap<>();
            count(statements, counting, "create", call -> contender.create(Data.rich(call), Data.tag(1), 1));
            count(statements, counting, "remove", call -> contender.remove(Data.rich(call), Data.tag(1)));
            count(statements, counting, "find", call -> contender.find(Data.product(7), Data.tagOf(7, 1)));
            count(statements, counting, "list", call -> contender.list(Data.rich(call)));
            count(statements, counting, "graph1", call -> contender.graph(some.subList(0, 1)));
            count(statements, counting, "graph100", call -> contender.graph(some));
            count(statements, counting, "graph10000", call -> contender.graph(many));
            count(statements, counting, "page", call -> contender.page("brand 5", PAGE));
            if (contender instanceof LinkContender<?, ?, ?> exact) {
                count(statements, counting, "markNew", call -> exact.mark(Data.rich(call), Data.tag(1), 1));
                count(statements, counting, "markAgain", call -> exact.mark(Data.rich(call), Data.tag(1), 1));
                count(statements, counting, "markChanged", call -> exact.mark(Data.rich(call), Data.tag(1), call + 2));
                count(statements, counting, "markAndUnmark", call -> {
                    exact.mark(Data.rich(call), Data.tag(2), 1);
                    exact.unmark(Data.rich(call), Data.tag(2));
                });
                count(statements, counting, "brands1", call -> exact.brands(some.subList(0, 1)));
                count(statements, counting, "brands100", call -> exact.brands(some));
                count(statements, counting, "brands10000", call -> exact.brands(many));
                Data.execute(counting, "truncate product_mark, product_mark_archive");
            }
            return statements;
        }
    }

    private static void count(Map<String, Double> statements, DataSource counting, String operation, IntConsumer call) {
        for (int i = 0; i < WARM; i++) {
            call.accept(i);
        }
        Data.execute(counting, "select pg_stat_statements_reset()");
        for (int i = WARM; i < 2 * WARM; i++) {
            call.accept(i);
        }
        long calls = Data.number(counting, "select coalesce(sum(calls), 0) from pg_stat_statements where toplevel");
        statements.put(operation, (double) calls / WARM);
    }

    /** As {@link Server#pool}, with all that its connection sends noted by the server. */
    private static HikariDataSource counted(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.addDataSourceProperty("ApplicationName", "counted");
        // a prepared COMMIT is noted only once
        config.addDataSourceProperty("prepareThreshold", "0");
        config.setMaximumPoolSize(1);
        config.setConnectionInitSql("set pg_stat_statements.track = 'all'");
        return new HikariDataSource(config);
    }

    private static <L, T, B> Reads plain(Contender<L, T, B> contender) {
        return new Reads() {
            @Override
            public @Nullable PlainLink find(String product, String tag) {
                L link = contender.find(product, tag);
                return link == null ? null : contender.plain(link);
            }

            @Override
            public List<PlainLink> list(String product) {
                return contender.list(product).stream().map(contender::plain).toList();
            }

            @Override
            public List<TaggedProduct> graph(List<String> products) {
                return contender.graph(products).stream()
                        .map(contender::plainTagged)
                        .toList();
            }

            @Override
            public List<BrandedProduct> page(String brandName, int size) {
                return contender.page(brandName, size).stream()
                        .map(contender::plainBranded)
                        .toList();
            }
        };
    }

    /** What is compared of a contender. */
    private interface Reads {
        @Nullable
        PlainLink find(String product, String tag);

        List<PlainLink> list(String product);

        List<TaggedProduct> graph(List<String> products);

        List<BrandedProduct> page(String brandName, int size);
    }

    private record Label(int rank, OffsetDateTime createdAt, OffsetDateTime updatedAt) {}
}
