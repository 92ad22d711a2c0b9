package dev.ligature.conformance.graph;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Products with their three reviews each: the ways to get a list to its root. All columns are read. */
final class ListShapeCost {

    private static final String ELEMENTS = " from product_review l join review r on r.id = l.review_id"
            + " and r.deleted_at is null where l.product_id ";

    private static final String ROOTS =
            "select t0.id from product t0 where t0.deleted_at is null and t0.id in (%s)" + " order by t0.id";

    private static final String LISTS = "select l.product_id, r.id, r.\"text\", r.rating, r.deleted_at" + ELEMENTS
            + "in (%s) order by l.product_id, r.id";

    private static final String LISTS_OF_ARRAY = "select l.product_id, r.id, r.\"text\", r.rating, r.deleted_at"
            + ELEMENTS + "= any(?) order by l.product_id, r.id";

    private static final String LISTS_OF_ROWS = "select owner.k, r.id, r.\"text\", r.rating, r.deleted_at from"
            + " unnest(?) owner(k) join product_review l on l.product_id = owner.k join review r on r.id = l.review_id"
            + " and r.deleted_at is null order by owner.k, r.id";

    private static final String JSON = "select t0.id, (select json_agg(json_build_array(r.id, r.\"text\", r.rating,"
            + " r.deleted_at) order by r.id)" + ELEMENTS + "= t0.id) from product t0 where t0.deleted_at is null"
            + " and t0.id in (%s) order by t0.id";

    private static final String ARRAYS = "select t0.id, list.* from product t0 left join lateral (select"
            + " array_agg(r.id order by r.id), array_agg(r.\"text\" order by r.id), array_agg(r.rating order by r.id),"
            + " array_agg(r.deleted_at order by r.id)" + ELEMENTS + "= t0.id) list on true"
            + " where t0.deleted_at is null and t0.id in (%s) order by t0.id";

    private static final String GROUPED =
            "select t0.id, array_agg(r.id order by r.id), array_agg(r.\"text\" order by r.id),"
                    + " array_agg(r.rating order by r.id), array_agg(r.deleted_at order by r.id) from product t0"
                    + " left join (product_review l join review r on r.id = l.review_id and r.deleted_at is null)"
                    + " on l.product_id = t0.id where t0.deleted_at is null and t0.id in (%s) group by t0.id order by t0.id";

    private static final int MOST = 10_000;
    private static final int LINE = 200;

    private final LargeMarket market;
    private final Plain plain;

    ListShapeCost(LargeMarket market) {
        this.market = market;
        this.plain = market.plain();
    }

    void measure() {
        for (int roots : new int[] {1, 100, MOST}) {
            race(roots);
        }
        List<String> found = found(MOST, 0);
        String in = LISTS.formatted(Plain.marks(found.size()));
        plan("By `in`", in, Plain.padded(found));
        plan("By `= any`", LISTS_OF_ARRAY, List.of(found));
        plan("By `unnest`", LISTS_OF_ROWS, List.of(found));
    }

    private void race(int roots) {
        String marks = Plain.marks(roots);
        String joined = market.sql(ligature -> LargeMarket.products(ligature, Views.REVIEWED)
                .where(p -> p.id().in(market.keys(roots, 0)))
                .fetch());
        if (roots == 1) {
            System.out.printf("%n## Shapes of lists%n%n%s%n", joined);
        }
        new Race(String.format(Locale.ROOT, "%,d products with 3 reviews each", roots))
                .way("one statement, joined, as Ligature has it", round -> plain.rows(joined, keys(roots, round)))
                .way("two statements, the list by `in`, as Ligature has further ones", round -> inList(roots, round))
                .way("two statements, the list by `= any`", round -> inArray(LISTS_OF_ARRAY, roots, round))
                .way("two statements, the list by `unnest`", round -> inArray(LISTS_OF_ROWS, roots, round))
                .way("`json_agg`, correlated, not parsed", round -> json(JSON.formatted(marks), keys(roots, round)))
                .way("`array_agg`, lateral", round -> arrays(ARRAYS.formatted(marks), keys(roots, round)))
                .way("`array_agg`, grouped", round -> arrays(GROUPED.formatted(marks), keys(roots, round)))
                .run();
    }

    private List<String> keys(int roots, int round) {
        return Plain.padded(market.keys(roots, round));
    }

    private int inList(int roots, int round) {
        List<String> found = found(roots, round);
        // one product of a hundred is deleted
        return found.isEmpty() ? 0 : plain.rows(LISTS.formatted(Plain.marks(found.size())), Plain.padded(found));
    }

    private int inArray(String sql, int roots, int round) {
        return plain.rows(sql, List.of(found(roots, round)));
    }

    private List<String> found(int roots, int round) {
        return plain.texts(ROOTS.formatted(Plain.marks(roots)), keys(roots, round));
    }

    private int json(String sql, List<String> keys) {
        return plain.query(ListShapeCost::inJson, sql, keys);
    }

    /** Each list is an array of arrays. */
    private static int inJson(ResultSet rows) throws SQLException {
        long elements = 0;
        while (rows.next()) {
            rows.getString(1);
            elements += rows.getString(2).chars().filter(c -> c == '[').count() - 1;
        }
        return (int) elements;
    }

    private int arrays(String sql, List<String> keys) {
        return plain.query(ListShapeCost::inArrays, sql, keys);
    }

    private static int inArrays(ResultSet rows) throws SQLException {
        int elements = 0;
        while (rows.next()) {
            rows.getString(1);
            List<Object[]> columns = new ArrayList<>();
            for (int column = 2; column <= 5; column++) {
                columns.add(Plain.elements(rows.getArray(column)));
            }
            elements += columns.get(0).length;
        }
        return elements;
    }

    /** Lines that name all keys are cut. */
    private void plan(String what, String sql, List<?> values) {
        System.out.printf("%n%s%n%n", what);
        plain.plan(sql, values)
                .lines()
                .forEach(line -> System.out.println(line.substring(0, Math.min(LINE, line.length()))));
    }
}
