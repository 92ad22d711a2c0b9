package dev.ligature.conformance.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.conformance.database.Sql;
import dev.ligature.conformance.graph.Views.Title;
import dev.ligature.conformance.graph.Views.Weighed;
import dev.ligature.spi.Side;
import dev.ligature.spi.ViewType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which state of the database queries see. */
abstract class TransactionContract extends MarketContract {

    private record Twice(Title title, List<Weighed> tags, List<Weighed> again) {}

    /** Reads the same list twice, and between the first and the second time, while a title is made, does {@code work}. */
    private static ViewType<Twice> twice(Runnable work) {
        ViewType<Title> title = ViewType.over("Title", Market.PRODUCT)
                .column(Market.PRODUCT_ID)
                .column(Market.TITLE)
                .create(v -> {
                    work.run();
                    return new Title(v.get(0), v.get(1));
                });
        return ViewType.over("Twice", Market.PRODUCT)
                .self(title)
                .many(Market.PRODUCT_TAG, Side.RIGHT, Views.WEIGHED)
                .many(Market.PRODUCT_TAG, Side.RIGHT, Views.WEIGHED)
                .create(v -> new Twice(v.get(0), v.get(1), v.get(2)));
    }

    @Test
    @Tag("C-082")
    void theStatementsOfAQuerySeeOneStateOfTheDatabase() {
        Runnable tagging = () -> Sql.execute(
                database(),
                "delete from product_tag where product_id = 'p2' and tag_id = 't2'",
                "insert into product_tag (product_id, tag_id, weight) values ('p2', 't2', 1)",
                "delete from product_tag where product_id = 'p3' and tag_id = 't1'");
        try {
            Twice two = products(twice(tagging)).where(p -> p.id().eq("p2")).fetchOne();
            assertThat(two.again).isEqualTo(two.tags).isEmpty();
            Twice after = products(twice(() -> {})).where(p -> p.id().eq("p2")).fetchOne();
            assertThat(after.again).isEqualTo(after.tags).hasSize(1);
        } finally {
            Sql.execute(
                    database(),
                    "delete from product_tag where product_id = 'p2' and tag_id = 't2'",
                    "insert into product_tag (product_id, tag_id, weight) values ('p3', 't1', 5)");
        }
    }

    @Test
    void queriesSeeWhatTheCallersTransactionHasChanged() throws SQLException {
        try (Connection connection = database().getConnection()) {
            connection.setAutoCommit(false);
            Sql.execute(connection, "update product set title = 'changed' where id = 'p1'");
            assertThat(title().with(connection).fetchOne().title()).isEqualTo("changed");
            assertThat(products(Views.SHEET)
                            .with(connection)
                            .fetch()
                            .get(0)
                            .product()
                            .title())
                    .isEqualTo("changed");
            assertThat(title().with(DSL.using(connection).configuration())
                            .fetchOne()
                            .title())
                    .isEqualTo("changed");
            assertThat(connection.getAutoCommit()).isFalse();
            connection.rollback();
            connection.setAutoCommit(true);
        }
        assertThat(title().fetchOne().title()).isEqualTo("anvil");
    }

    @Test
    void queriesTakePartInTransactionsOfLigature() {
        String inside = ligature().transactionResult(transaction -> {
            transaction.dsl().execute("update product set title = 'changed' where id = 'p1'");
            String seen = title().with(transaction).fetchOne().title();
            transaction
                    .dsl()
                    .update(DSL.table("product"))
                    .set(DSL.field("title", String.class), "anvil")
                    .where(DSL.field("id", String.class).eq("p1"))
                    .execute();
            return seen;
        });
        assertThat(inside).isEqualTo("changed");
    }

    private Find<Title, Paths.ProductPath> title() {
        return products(Views.TITLE).where(p -> p.id().eq("p1"));
    }
}
