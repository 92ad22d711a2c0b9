package dev.ligature.conformance.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.conformance.database.H2Database;
import dev.ligature.conformance.database.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The SQL that plans depend on, as {@code docs/decisions} decided it. It is the same on all databases but for {@code as}. */
class QueryShapeTest extends MarketContract {

    @Override
    TestDatabase open() {
        return H2Database.open();
    }

    @Test
    void whatEveryRowNeedsIsJoinedOnceForConditionOrderAndView() {
        assertThat(sql(products(Views.CARD)
                        .where(p -> p.brand()
                                .name()
                                .eq("acme")
                                .and(p.brand().link().featured().eq(true)))
                        .orderBy(p -> p.brand().link().rank().desc())
                        .limit(50)))
                .isEqualTo("select t0.id, t0.title, t1.id, t1.name, t1.deleted_at from product t0"
                        + " join product_brand l1 on l1.product_id = t0.id"
                        + " join brand t1 on (t1.id = l1.brand_id and t1.deleted_at is null)"
                        + " where (t0.deleted_at is null and t1.name = ? and l1.featured = ?)"
                        + " order by l1.\"rank\" desc nulls last, t0.id asc fetch next ? rows only");
    }

    @Test
    void whatIsOnlyShownIsJoinedToThePage() {
        assertThat(sql(products(Views.CARD).orderBy(p -> p.title().asc()).limit(50)))
                .isEqualTo("select page.c0, page.c1, t1.id, t1.name, t1.deleted_at from (select t0.id c0, t0.title c1,"
                        + " t0.title o0, t0.id o1 from product t0 where t0.deleted_at is null"
                        + " order by t0.title asc nulls last, t0.id asc fetch next ? rows only) page"
                        + " left outer join product_brand l1 on l1.product_id = page.c0"
                        + " left outer join brand t1 on (t1.id = l1.brand_id and t1.deleted_at is null)"
                        + " order by page.o0 asc nulls last, page.o1 asc");
    }

    @Test
    void aConditionOnSomeRowsOnlyIsAnExists() {
        assertThat(sql(products(Views.TITLE)
                        .where(p -> p.title()
                                .isNull()
                                .or(p.brand().name().eq("acme"))
                                .and(p.brand().isNotLinked()))))
                .isEqualTo(
                        "select t0.id, t0.title from product t0 where (t0.deleted_at is null and (t0.title is null or"
                                + " exists (select 1 \"one\" from product_brand l1 join brand t1 on (t1.id = l1.brand_id"
                                + " and t1.deleted_at is null) where (l1.product_id = t0.id and t1.name = ?)))"
                                + " and not exists (select 1 \"one\" from product_brand l2 join brand t2 on (t2.id = l2.brand_id"
                                + " and t2.deleted_at is null) where l2.product_id = t0.id)) order by t0.id asc");
    }

    @Test
    void insideAnyTheSameRulesHoldAgain() {
        assertThat(sql(brands(Views.RANGE)
                        .where(b -> b.products().any(p -> p.successor().title().eq("bolt")))))
                .contains("exists (select 1 \"one\" from product_brand l2 join product t2 on (t2.id = l2.product_id"
                        + " and t2.deleted_at is null) join succession l3 on l3.predecessor_id = t2.id"
                        + " join product t3 on (t3.id = l3.successor_id and t3.deleted_at is null)"
                        + " where (l2.brand_id = t0.id and t3.title = ?))");
    }

    private String sql(Find<?, ?> query) {
        List<String> executed = recording().executedBy(query::fetch);
        assertThat(executed).hasSize(1);
        return executed.get(0);
    }
}
