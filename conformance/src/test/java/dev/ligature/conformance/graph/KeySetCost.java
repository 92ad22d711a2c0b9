package dev.ligature.conformance.graph;

import dev.ligature.Ligature;
import dev.ligature.conformance.database.PostgresDatabase;
import dev.ligature.conformance.database.RecordingDataSource;
import dev.ligature.conformance.graph.brand.Brand;
import dev.ligature.conformance.graph.product.Product;
import dev.ligature.conformance.graph.review.Review;
import dev.ligature.conformance.graph.tag.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** What it takes to carry a condition from one database to another as a set of keys, instead of a join in one. */
final class KeySetCost {

    private static final int SIZE = 50;

    private static final String LINKED =
            " from product_brand l join brand b on b.id = l.brand_id and b.deleted_at is null"
                    + " where b.name in (%s) and l.\"rank\" < ?";
    private static final String PRODUCTS = "select t0.id, t0.title from product t0";
    private static final String WHERE = " where t0.deleted_at is null and ";
    private static final String BY_KEY = " order by t0.id";
    private static final String BY_TITLE = " order by t0.title, t0.id limit " + SIZE;

    private final LargeMarket market;
    private final Plain plain;

    KeySetCost(LargeMarket market) {
        this.market = market;
        this.plain = market.plain();
    }

    void measure() {
        System.out.printf("%n## Sets of keys%n");
        race(1, 100, BY_KEY);
        race(10, 1_000, BY_KEY);
        race(1, 100, BY_TITLE);
        race(10, 1_000, BY_TITLE);
        severalDatabases();
    }

    /** Products of some brands up to a rank. */
    private void race(int brands, int rank, String order) {
        String linked = LINKED.formatted(Plain.marks(brands));
        String join = PRODUCTS + " join (select l.product_id" + linked
                + ") l on l.product_id = t0.id where t0.deleted_at is null" + order;
        String keys = "select distinct l.product_id" + linked;
        int most = keys(keys, brands, rank, 0).size();
        String in = PRODUCTS + WHERE + "t0.id in (" + Plain.marks(most) + ")" + order;
        String any = PRODUCTS + WHERE + "t0.id = any(?)" + order;
        List<List<String>> known = new ArrayList<>();
        for (int round = 0; round < LargeMarket.ROTATION; round++) {
            known.add(keys(keys, brands, rank, round));
        }
        new Race(String.format(Locale.ROOT, "Products by %,d keys%s", most, order))
                .way("join in one database", round -> plain.rows(join, brands(brands, rank, round)))
                .way(
                        "the keys asked for, then `in`",
                        round -> plain.rows(in, Plain.padded(keys(keys, brands, rank, round))))
                .way("`in` alone", round -> plain.rows(in, Plain.padded(known.get(round % LargeMarket.ROTATION))))
                .way("`= any` alone", round -> plain.rows(any, List.of(known.get(round % LargeMarket.ROTATION))))
                .run();
    }

    private List<String> keys(String sql, int brands, int rank, int round) {
        return plain.texts(sql, brands(brands, rank, round));
    }

    private static List<Object> brands(int brands, int rank, int round) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < brands; i++) {
            names.add(LargeMarket.brandName(round + i));
        }
        List<Object> values = new ArrayList<>(Plain.padded(names));
        values.add(rank);
        return values;
    }

    /** A page, and the same where brands have a database of their own. */
    private void severalDatabases() {
        try (PostgresDatabase other = PostgresDatabase.open()) {
            MarketCatalog.createTables(other.dataSource());
            Plain brands = new Plain(other.dataSource());
            brands.execute(market.insertBrands());
            brands.execute("create index brand_name on brand (name)");
            brands.execute("vacuum analyze");
            RecordingDataSource first =
                    new RecordingDataSource(market.database().dataSource());
            RecordingDataSource second = new RecordingDataSource(other.dataSource());
            page(ligature(first, second), 0);
            System.out.printf(
                    "%nWith brands in another database, there:%n%n%s%n%nand here:%n%n%s%n",
                    String.join("\n", second.executed()), String.join("\n", first.executed()));
            Ligature split = ligature(market.database().dataSource(), other.dataSource());
            new Race("Page of 50 by a brand's name, in the order of the products' titles")
                    .way("one database", round -> page(market.ligature(), round))
                    .way("brands in another", round -> page(split, round))
                    .run();
        }
    }

    private static Ligature ligature(DataSource links, DataSource brands) {
        Ligature.Builder builder =
                Ligature.builder().links(links).catalog(MarketCatalog.class).module(module(Brand.class), brands);
        for (Class<?> model : List.of(Product.class, Review.class, Tag.class)) {
            builder.module(module(model), links);
        }
        return builder.build();
    }

    private static String module(Class<?> model) {
        return model.getPackageName();
    }

    private static int page(Ligature ligature, int round) {
        return LargeMarket.products(ligature, Views.CARD)
                .where(p -> p.brand().name().eq(LargeMarket.brandName(round)))
                .orderBy(p -> p.title().asc())
                .limit(SIZE)
                .fetch()
                .size();
    }
}
