package dev.ligature.conformance.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.Ligature;
import dev.ligature.conformance.cost.Allocation;
import dev.ligature.conformance.database.PostgresDatabase;
import dev.ligature.conformance.database.TestDatabase;
import dev.ligature.conformance.graph.Views.Reviewed;
import dev.ligature.conformance.graph.review.Review;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a view allocates beside JDBC by hand that makes the same of the same rows; the bounds leave a tenth of room. A JVM that has
 * compiled all of it comes to less: see the benchmarks.
 */
class ViewAllocationTest extends MarketContract {

    private static final String ROWS = "select p.id, r.id, r.\"text\", r.rating, r.deleted_at from product p"
            + " left join product_review l on l.product_id = p.id"
            + " left join review r on r.id = l.review_id and r.deleted_at is null"
            + " where p.id = ? and p.deleted_at is null order by p.id, r.id";

    private DataSource plain;
    private Ligature unrecorded;

    @Override
    TestDatabase open() {
        TestDatabase database = PostgresDatabase.open();
        plain = database.dataSource();
        return database;
    }

    @BeforeAll
    void wire() {
        unrecorded =
                Ligature.builder().links(plain).catalog(MarketCatalog.class).build();
    }

    @Test
    void aViewOfOneRecordAllocatesAtMostThreeQuartersMore() {
        assertThat(view("p1")).isEqualTo(byHand("p1"));

        double byHand = Allocation.of(i -> byHand("p1"));
        double ours = Allocation.of(i -> view("p1"));

        assertThat(ours / byHand).isLessThan(1.75);
    }

    private List<Reviewed> view(String product) {
        return Find.all(unrecorded, Views.REVIEWED, Paths.ProductPath::new)
                .where(p -> p.id().eq(product))
                .fetch();
    }

    private List<Reviewed> byHand(String product) {
        try (Connection connection = plain.getConnection();
                PreparedStatement statement = connection.prepareStatement(ROWS)) {
            statement.setString(1, product);
            try (ResultSet row = statement.executeQuery()) {
                List<Reviewed> found = new ArrayList<>();
                List<Review> reviews = new ArrayList<>();
                while (row.next()) {
                    if (found.isEmpty()) {
                        found.add(new Reviewed(row.getString(1), reviews));
                    }
                    long id = row.getLong(2);
                    if (!row.wasNull()) {
                        OffsetDateTime deleted = row.getObject(5, OffsetDateTime.class);
                        reviews.add(new Review(
                                id, row.getString(3), row.getInt(4), deleted == null ? null : deleted.toInstant()));
                    }
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
