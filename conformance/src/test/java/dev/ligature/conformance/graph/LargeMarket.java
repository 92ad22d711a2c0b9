package dev.ligature.conformance.graph;

import dev.ligature.Ligature;
import dev.ligature.conformance.database.PostgresDatabase;
import dev.ligature.conformance.database.RecordingDataSource;
import dev.ligature.conformance.graph.Paths.BrandPath;
import dev.ligature.conformance.graph.Paths.ProductPath;
import dev.ligature.conformance.graph.Paths.ReviewPath;
import dev.ligature.spi.ViewType;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A {@link Market} with many records in one PostgreSQL: brands with a thousand products each, and three reviews
 * for each product. What belongs together is spread over its table. Of a hundred products of a brand one is deleted, one
 * has no title, and one has no rank.
 */
final class LargeMarket implements AutoCloseable {

    private static final int EACH = 1_000;

    /** After so many rounds the same brands come again. */
    static final int ROTATION = 20;

    private static final int REVIEWS_EACH = 3;
    private static final int STRIDE = 97;

    private final int products;
    private final int brands;
    private final PostgresDatabase database = PostgresDatabase.open();
    private final Plain plain = new Plain(database.dataSource());
    private final RecordingDataSource recording = new RecordingDataSource(database.dataSource());
    private final Ligature ligature = Ligature.builder()
            .links(database.dataSource())
            .catalog(MarketCatalog.class)
            .build();
    private final Ligature recorded =
            Ligature.builder().links(recording).catalog(MarketCatalog.class).build();

    private LargeMarket(int products) {
        this.products = products;
        this.brands = products / EACH;
    }

    /** A market, which takes a minute or more for a million products. */
    static LargeMarket fill(int products) {
        LargeMarket market = new LargeMarket(products);
        MarketCatalog.createTables(market.database.dataSource());
        market.step("one worker for each query", "alter system set max_parallel_workers_per_gather = 0");
        market.step("", "select pg_reload_conf()");
        market.step("brands", market.insertBrands());
        market.step(
                "products",
                "insert into product select 'p' || lpad(i::text, 8, '0'),"
                        + " case when i / %1$d %% 100 <> 13 then 'title ' || md5(i::text) end, i %% 10000 / 100.0,"
                        + " case when i / %1$d %% 100 = 7 then timestamp '2026-01-01' end from generate_series(0, %2$d) i",
                market.brands,
                products - 1);
        market.step(
                "links to brands",
                "insert into product_brand (product_id, brand_id, featured, \"rank\")"
                        + " select 'p' || lpad(i::text, 8, '0'), 'b' || lpad((i %% %1$d)::text, 4, '0'), i %% 2 = 0,"
                        + " case when i / %1$d %% 100 <> 99 then i / %1$d * 389 %% 1000 end from generate_series(0, %2$d) i",
                market.brands,
                products - 1);
        market.step(
                "reviews",
                "insert into review select i, 'review ' || md5(i::text), 1 + i * 7 %% 5, null"
                        + " from generate_series(0, %1$d) i",
                market.reviews() - 1);
        market.step(
                "links to reviews",
                "insert into product_review (product_id, review_id)"
                        + " select 'p' || lpad((i %% %1$d)::text, 8, '0'), i from generate_series(0, %2$d) i",
                products,
                market.reviews() - 1);
        market.step("indexes of the modules", "create index brand_name on brand (name)");
        market.step("", "create index product_title on product (title, id)");
        market.step("", "create index review_rating on review (rating desc, id)");
        market.step("statistics", "vacuum analyze");
        return market;
    }

    /** Also those of another database. */
    String insertBrands() {
        return "insert into brand select 'b' || lpad(i::text, 4, '0'), 'brand ' || i, null from generate_series(0, %d) i"
                .formatted(brands - 1);
    }

    private void step(String what, String sql, Object... numbers) {
        if (!what.isEmpty()) {
            System.out.printf(Locale.ROOT, "%tT %s%n", System.currentTimeMillis(), what);
        }
        plain.execute(numbers.length == 0 ? sql : sql.formatted(numbers));
    }

    int products() {
        return products;
    }

    int brands() {
        return brands;
    }

    int reviews() {
        return products * REVIEWS_EACH;
    }

    PostgresDatabase database() {
        return database;
    }

    Plain plain() {
        return plain;
    }

    /** The name of some brand, another one in each of as many rounds as there are in {@link #ROTATION}. */
    static String brandName(int round) {
        return "brand " + round % ROTATION;
    }

    /** The key of that brand. */
    static String brandKey(int round) {
        return String.format(Locale.ROOT, "b%04d", round % ROTATION);
    }

    /** So many keys of products, spread over all. */
    List<String> keys(int count, int round) {
        return IntStream.range(0, count)
                .mapToObj(i -> String.format(Locale.ROOT, "p%08d", (round * 11L + (long) i * STRIDE) % products))
                .toList();
    }

    /** The statement by which a query of {@link Ligature} is answered; fails if it takes more than one. */
    String sql(Consumer<Ligature> query) {
        List<String> executed = recording.executedBy(() -> query.accept(recorded));
        if (executed.size() != 1) {
            throw new IllegalStateException("not one statement: " + executed);
        }
        return executed.get(0);
    }

    Ligature ligature() {
        return ligature;
    }

    static <V> Find<V, ProductPath> products(Ligature ligature, ViewType<V> view) {
        return Find.all(ligature, view, ProductPath::new);
    }

    static <V> Find<V, BrandPath> brands(Ligature ligature, ViewType<V> view) {
        return Find.all(ligature, view, BrandPath::new);
    }

    static <V> Find<V, ReviewPath> reviews(Ligature ligature, ViewType<V> view) {
        return Find.all(ligature, view, ReviewPath::new);
    }

    @Override
    public void close() {
        database.close();
    }
}
