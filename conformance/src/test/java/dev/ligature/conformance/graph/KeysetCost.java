package dev.ligature.conformance.graph;

import dev.ligature.Cursor;
import java.util.List;
import java.util.Locale;

/** The fifty records after the first half million, in an order that an index serves. */
final class KeysetCost {

    private static final int SIZE = 50;

    private static final String TITLES = "select t0.id, t0.title from product t0 where t0.deleted_at is null";
    private static final String BY_TITLE = " order by t0.title, t0.id";
    private static final String ROW = " and (t0.title, t0.id) > (?, ?)";
    private static final String BOUND = " and t0.title >= ? and (t0.title > ? or (t0.title = ? and t0.id > ?))";
    private static final String NO_BOUND = " and (t0.title > ? or (t0.title = ? and t0.id > ?))";
    private static final String NULLABLE = " and (t0.title > ? or t0.title is null or (t0.title = ? and t0.id > ?))";

    private static final String REVIEWS =
            "select t0.id, t0.\"text\", t0.rating, t0.deleted_at from review t0" + " where t0.deleted_at is null";
    private static final String BY_RATING = " order by t0.rating desc, t0.id";
    private static final String MIXED_BOUND =
            " and t0.rating <= ? and (t0.rating < ? or (t0.rating = ? and t0.id > ?))";
    private static final String MIXED_NO_BOUND = " and (t0.rating < ? or (t0.rating = ? and t0.id > ?))";

    private final LargeMarket market;
    private final Plain plain;
    private final int depth;

    KeysetCost(LargeMarket market) {
        this.market = market;
        this.plain = market.plain();
        this.depth = market.products() / 2;
    }

    void measure() {
        required();
        nullable();
        mixed();
    }

    private String at() {
        return String.format(Locale.ROOT, " at depth %,d", depth);
    }

    /** As if titles could not be null. */
    private void required() {
        String title = place(TITLES.replace("t0.id, t0.title", "t0.title") + BY_TITLE);
        String id = place(TITLES + BY_TITLE);
        String row = TITLES + ROW + BY_TITLE + " limit ?";
        String bound = TITLES + BOUND + BY_TITLE + " limit ?";
        String noBound = TITLES + NO_BOUND + BY_TITLE + " limit ?";
        new Race("By title, which is never null, then key," + at())
                .way("rows compared, as Ligature has it", round -> plain.rows(row, title, id, SIZE))
                .way("expanded, with a bound", round -> plain.rows(bound, title, title, title, id, SIZE))
                .way("expanded", round -> plain.rows(noBound, title, title, id, SIZE))
                .way("offset", round -> plain.rows(TITLES + BY_TITLE + " offset ? limit ?", depth, SIZE))
                .run();
        plan("Rows compared", row, title, id, SIZE);
        plan("Expanded", noBound, title, title, id, SIZE);
    }

    private void nullable() {
        String title = place(TITLES.replace("t0.id, t0.title", "t0.title") + BY_TITLE);
        String id = place(TITLES + BY_TITLE);
        Cursor cursor = LargeMarket.products(market.ligature(), Views.TITLE)
                .orderBy(p -> p.title().asc())
                .page(Cursor.start(), depth)
                .next()
                .orElseThrow();
        System.out.printf(
                "%n## Keyset, nullable%n%n%s%n",
                market.sql(ligature -> LargeMarket.products(ligature, Views.TITLE)
                        .orderBy(p -> p.title().asc())
                        .page(cursor, SIZE)));
        String expanded = TITLES + NULLABLE + BY_TITLE + " limit ?";
        String branches = "select * from ((" + TITLES + ROW + BY_TITLE + " limit ?) union all (" + TITLES
                + " and t0.title is null" + BY_TITLE + " limit ?)) t0" + BY_TITLE + " limit ?";
        new Race("By title, which can be null, then key," + at())
                .way(
                        "Ligature",
                        round -> LargeMarket.products(market.ligature(), Views.TITLE)
                                .orderBy(p -> p.title().asc())
                                .page(cursor, SIZE)
                                .items()
                                .size())
                .way("by hand: expanded", round -> plain.rows(expanded, title, title, id, SIZE))
                .way("each case by itself", round -> plain.rows(branches, title, id, SIZE, SIZE, SIZE))
                .way("offset", round -> plain.rows(TITLES + BY_TITLE + " offset ? limit ?", depth, SIZE))
                .run();
        plan("Expanded", expanded, title, title, id, SIZE);
        plan("Each case by itself", branches, title, id, SIZE, SIZE, SIZE);
    }

    private void mixed() {
        int rating = Integer.parseInt(place(REVIEWS.replace("t0.id, t0.\"text\", t0.rating", "t0.rating") + BY_RATING));
        long id = Long.parseLong(place(REVIEWS + BY_RATING));
        Cursor cursor = LargeMarket.reviews(market.ligature(), Views.WHOLE_REVIEW)
                .orderBy(r -> r.rating().desc())
                .page(Cursor.start(), depth)
                .next()
                .orElseThrow();
        System.out.printf(
                "%n## Keyset, two directions%n%n%s%n",
                market.sql(ligature -> LargeMarket.reviews(ligature, Views.WHOLE_REVIEW)
                        .orderBy(r -> r.rating().desc())
                        .page(cursor, SIZE)));
        String bound = REVIEWS + MIXED_BOUND + BY_RATING + " limit ?";
        String noBound = REVIEWS + MIXED_NO_BOUND + BY_RATING + " limit ?";
        String branches =
                "select * from ((" + REVIEWS + " and t0.rating = ? and t0.id > ?" + BY_RATING + " limit ?) union all ("
                        + REVIEWS + " and t0.rating < ?" + BY_RATING + " limit ?)) t0" + BY_RATING + " limit ?";
        new Race("Reviews, five ratings in all, the best first, then key," + at())
                .way(
                        "Ligature",
                        round -> LargeMarket.reviews(market.ligature(), Views.WHOLE_REVIEW)
                                .orderBy(r -> r.rating().desc())
                                .page(cursor, SIZE)
                                .items()
                                .size())
                .way("by hand: expanded, with a bound", round -> plain.rows(bound, rating, rating, rating, id, SIZE))
                .way("expanded", round -> plain.rows(noBound, rating, rating, id, SIZE))
                .way("each case by itself", round -> plain.rows(branches, rating, id, SIZE, rating, SIZE, SIZE))
                .way("offset", round -> plain.rows(REVIEWS + BY_RATING + " offset ? limit ?", depth, SIZE))
                .run();
        plan("With a bound", bound, rating, rating, rating, id, SIZE);
        plan("Each case by itself", branches, rating, id, SIZE, rating, SIZE, SIZE);
    }

    /** The first column of the last row of the first half million. */
    private String place(String ordered) {
        return plain.value(ordered + " offset ? limit 1", depth - 1);
    }

    private void plan(String what, String sql, Object... values) {
        System.out.printf("%n%s%n%n%s%n", what, plain.plan(sql, List.of(values)));
    }
}
