package dev.ligature.conformance.graph;

import dev.ligature.Condition;
import dev.ligature.Cursor;
import dev.ligature.Ligature;
import dev.ligature.conformance.graph.Paths.ProductPath;
import dev.ligature.conformance.graph.Views.Card;
import dev.ligature.conformance.graph.brand.Brand;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Fifty products with their brand, by the brand's name or key, in the order of a column of the link. */
final class PageCost {

    private static final int SIZE = 50;
    private static final int PAGES_BEFORE = 14;

    private static final String COLUMNS = "select t.id, t.title, b.id, b.name, b.deleted_at";
    private static final String TABLES = " from brand b join product_brand l on l.brand_id = b.id"
            + " join product t on t.id = l.product_id and t.deleted_at is null where b.deleted_at is null";
    private static final String ORDER = " order by l.\"rank\", t.id limit ?";
    private static final String BY_NAME = COLUMNS + TABLES + " and b.name = ?" + ORDER;
    private static final String BY_KEY = COLUMNS + TABLES + " and l.brand_id = ?" + ORDER;

    /** A page for each brand of that name, and the page of those pages. */
    private static final String PAGES =
            "select c.id, c.title, b.id, b.name, b.deleted_at from brand b cross join lateral ("
                    + "select t.id, t.title, l.\"rank\" from product_brand l join product t on t.id = l.product_id"
                    + " and t.deleted_at is null where l.brand_id = b.id order by l.\"rank\", l.product_id limit ?) c"
                    + " where b.deleted_at is null and b.name = ? order by c.\"rank\", c.id limit ?";

    private final LargeMarket market;
    private final Plain plain;

    PageCost(LargeMarket market) {
        this.market = market;
        this.plain = market.plain();
    }

    void measure() {
        String byName = market.sql(ligature -> byName(ligature, 0).limit(SIZE).fetch());
        String byKey = market.sql(ligature -> byKey(ligature, 0).limit(SIZE).fetch());
        System.out.printf("%n## The page, by a brand's name%n%n%s%n%n## by its key%n%n%s%n", byName, byKey);
        compare("the link's own indexes");
        plan(byName, LargeMarket.brandName(0));
        plan(byKey, LargeMarket.brandKey(0));

        plain.execute("create index product_brand_page on product_brand (brand_id, \"rank\", product_id)");
        plain.execute("vacuum analyze product_brand");
        compare("and an index on (brand_id, \"rank\", product_id)");
        plan(byName, LargeMarket.brandName(0));
        plan(byKey, LargeMarket.brandKey(0));
        System.out.println("\nA page for each brand:\n");
        System.out.println(plain.plan(PAGES, List.of(SIZE, LargeMarket.brandName(0), SIZE)));
        System.out.println("\nexplain():\n");
        System.out.println(byKey(market.ligature(), 0).limit(SIZE).explain());
        plain.execute("drop index product_brand_page");
    }

    private void compare(String indexes) {
        new Race("Page of 50 by a brand's name; " + indexes)
                .way("by hand", round -> cards(BY_NAME, LargeMarket.brandName(round), SIZE))
                .way(
                        "Ligature",
                        round -> checksum(
                                byName(market.ligature(), round).limit(SIZE).fetch()))
                .way("by hand, a page for each brand", round -> cards(PAGES, SIZE, LargeMarket.brandName(round), SIZE))
                .run();
        new Race("Page of 50 by a brand's key; " + indexes)
                .way("by hand", round -> cards(BY_KEY, LargeMarket.brandKey(round), SIZE))
                .way(
                        "Ligature",
                        round -> checksum(
                                byKey(market.ligature(), round).limit(SIZE).fetch()))
                .run();
        deep("name", indexes, round -> byName(market.ligature(), round));
        deep("key", indexes, round -> byKey(market.ligature(), round));
    }

    /** As far into the list as a cursor and an offset get. */
    private void deep(String by, String indexes, Function<Integer, Find<Card, ProductPath>> query) {
        int before = PAGES_BEFORE * SIZE;
        List<Cursor> cursors = new ArrayList<>();
        for (int round = 0; round < LargeMarket.ROTATION; round++) {
            cursors.add(query.apply(round).page(Cursor.start(), before).next().orElseThrow());
        }
        new Race("Page 15 by a brand's " + by + "; " + indexes)
                .way(
                        "page(start)",
                        round -> query.apply(round)
                                .page(Cursor.start(), SIZE)
                                .items()
                                .size())
                .way(
                        "page(cursor)",
                        round -> query.apply(round)
                                .page(cursors.get(round % LargeMarket.ROTATION), SIZE)
                                .items()
                                .size())
                .way(
                        "offset",
                        round -> query.apply(round)
                                .offset(before)
                                .limit(SIZE)
                                .fetch()
                                .size())
                .run();
    }

    private static Find<Card, ProductPath> byName(Ligature ligature, int round) {
        return page(ligature, p -> p.brand().name().eq(LargeMarket.brandName(round)));
    }

    private static Find<Card, ProductPath> byKey(Ligature ligature, int round) {
        return page(ligature, p -> p.brand().id().eq(LargeMarket.brandKey(round)));
    }

    private static Find<Card, ProductPath> page(Ligature ligature, Function<ProductPath, Condition> condition) {
        return LargeMarket.products(ligature, Views.CARD)
                .where(condition)
                .orderBy(p -> p.brand().link().rank().asc());
    }

    private void plan(String sql, String brand) {
        System.out.printf("%n%s%n", plain.plan(sql, List.of(brand, (long) SIZE)));
    }

    private int cards(String sql, Object... values) {
        return checksum(plain.query(PageCost::cards, sql, List.of(values)));
    }

    private static List<Card> cards(ResultSet rows) throws SQLException {
        List<Card> cards = new ArrayList<>();
        while (rows.next()) {
            OffsetDateTime deleted = rows.getObject(5, OffsetDateTime.class);
            Brand brand = new Brand(rows.getString(3), rows.getString(4), deleted == null ? null : deleted.toInstant());
            cards.add(new Card(rows.getString(1), rows.getString(2), brand));
        }
        return cards;
    }

    private static int checksum(List<Card> cards) {
        return cards.stream().map(Card::id).toList().hashCode();
    }
}
