package dev.ligature.conformance.graph;

import java.util.ArrayList;
import java.util.List;

/** Lists that are cut after three: those of fifty brands, which are long, and those of many products, which are short. */
final class CutListCost {

    private static final int OWNERS = 50;
    private static final int MANY_OWNERS = 10_000;
    private static final int CUT = 3;
    private static final int SHORT_CUT = 2;

    private static final String PAGE = "(select id from brand where deleted_at is null order by id limit ?)";

    /** The products of brands, numbered by an order; then more conditions, and a parenthesis. */
    private static final String NUMBERED =
            "(select l.brand_id, t.id, t.title, row_number() over (partition by l.brand_id"
                    + " order by %s) n from product_brand l join product t on t.id = l.product_id and t.deleted_at is null";

    private static final String JOINED = "select page.id, list.id from " + PAGE + " page left join " + NUMBERED
            + "%s) list on list.brand_id = page.id and list.n <= ? order by page.id, list.n";

    private static final String NUMBERED_BY_KEYS = "select list.brand_id, list.id, list.title from " + NUMBERED
            + " where l.brand_id in (%s)) list where list.n <= ? order by list.brand_id, list.n";

    private static final String LATERAL_BY_KEYS =
            "select owner.k, list.id, list.title from unnest(?) owner(k) join lateral"
                    + " (select t.id, t.title from product_brand l join product t on t.id = l.product_id and t.deleted_at is null"
                    + " where l.brand_id = owner.k order by %s limit ?) list on true order by owner.k, %s";

    private static final String SHORT_LATERAL =
            "select owner.k, list.id, list.\"text\" from unnest(?) owner(k) join lateral"
                    + " (select r.id, r.\"text\" from product_review l join review r on r.id = l.review_id and r.deleted_at is null"
                    + " where l.product_id = owner.k order by r.id limit ?) list on true order by owner.k, list.id";

    private static final String SHORT_NUMBERED =
            "select list.product_id, list.id, list.\"text\" from (select l.product_id,"
                    + " r.id, r.\"text\", row_number() over (partition by l.product_id order by r.id) n from product_review l"
                    + " join review r on r.id = l.review_id and r.deleted_at is null where l.product_id in (%s)) list"
                    + " where list.n <= ? order by list.product_id, list.n";

    private final LargeMarket market;
    private final Plain plain;

    CutListCost(LargeMarket market) {
        this.market = market;
        this.plain = market.plain();
    }

    void measure() {
        String byKey = market.sql(ligature -> LargeMarket.brands(ligature, Views.RANGE)
                .limit(OWNERS)
                .list(b -> b.products().limit(CUT))
                .fetch());
        String byTitle = market.sql(ligature -> LargeMarket.brands(ligature, Views.RANGE)
                .limit(OWNERS)
                .list(b -> b.products().orderBy(p -> p.title().asc()).limit(CUT))
                .fetch());
        System.out.printf("%n## Lists that are cut, by key and by title%n%n%s%n%n%s%n", byKey, byTitle);
        joined("key", byKey, "t.id");
        joined("title", byTitle, "t.title, t.id");
        byKeys("key", "t.id", "list.id");
        byKeys("title", "t.title, t.id", "list.title, list.id");
        shortLists();
        plan("Ligature's, by title", byTitle, OWNERS, CUT);
        List<String> brands = plain.texts("select id from brand order by id limit ?", List.of(OWNERS));
        plan("By title, by keys", LATERAL_BY_KEYS.formatted("t.title, t.id", "list.title, list.id"), brands, CUT);
        plan("Ligature's, by key", byKey, OWNERS, CUT);
        plan("Numbered among those of the page, by key", ofPage("t.id"), OWNERS, OWNERS, CUT);
    }

    private void joined(String order, String engine, String columns) {
        new Race("3 of 1,000 products for each of 50 brands, joined to the roots, by " + order)
                .way("lateral, as Ligature has it", round -> plain.rows(engine, OWNERS, CUT))
                .way("numbered, of the page's owners", round -> plain.rows(ofPage(columns), OWNERS, OWNERS, CUT))
                .way("numbered, all", round -> plain.rows(JOINED.formatted(columns, ""), OWNERS, CUT))
                .run();
    }

    private static String ofPage(String columns) {
        return JOINED.formatted(columns, " where l.brand_id in " + PAGE);
    }

    private void byKeys(String order, String columns, String outside) {
        List<String> brands = plain.texts("select id from brand order by id limit ?", List.of(OWNERS));
        String lateral = LATERAL_BY_KEYS.formatted(columns, outside);
        String numbered = NUMBERED_BY_KEYS.formatted(columns, Plain.marks(OWNERS));
        new Race("The same as a statement of its own by keys, by " + order)
                .way("lateral to an array, as Ligature has it", round -> plain.rows(lateral, brands, CUT))
                .way("numbered, `in`", round -> plain.rows(numbered, listed(brands, CUT)))
                .run();
    }

    private void shortLists() {
        List<String> products = market.keys(Math.min(MANY_OWNERS, market.products()), 0);
        String numbered = SHORT_NUMBERED.formatted(Plain.marks(products.size()));
        new Race("2 of 3 reviews for each of 10,000 products, by keys")
                .way("lateral to an array, as Ligature has it", round -> plain.rows(SHORT_LATERAL, products, SHORT_CUT))
                .way("numbered, `in`", round -> plain.rows(numbered, listed(products, SHORT_CUT)))
                .run();
    }

    private static List<Object> listed(List<String> keys, int limit) {
        List<Object> values = new ArrayList<>(Plain.padded(keys));
        values.add(limit);
        return values;
    }

    private void plan(String what, String sql, Object... values) {
        System.out.printf("%n%s%n%n%s%n", what, plain.plan(sql, List.of(values)));
    }
}
