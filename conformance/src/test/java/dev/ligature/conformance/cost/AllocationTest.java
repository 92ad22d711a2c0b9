package dev.ligature.conformance.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.links.ShopRefs.product;
import static shop.links.ShopRefs.tag;

import dev.ligature.Ligature;
import dev.ligature.conformance.ShopContract;
import dev.ligature.conformance.database.PostgresDatabase;
import dev.ligature.conformance.database.Sql;
import dev.ligature.conformance.database.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.links.ProductBrandLinks;
import shop.links.ProductTag;
import shop.links.ProductTagLinks;

/**
 * What operations allocate beside JDBC by hand that does the same; the bounds leave a tenth of room.
 */
class AllocationTest extends ShopContract {

    private static final String ROWS =
            "select product_id, tag_id, weight, note, created_at, updated_at from product_tag"
                    + " where product_id = ?";
    private static final String ONE = ROWS + " and tag_id = 't1'";
    private static final String LIST = ROWS + " order by tag_id";

    private DataSource plain;
    private ProductTagLinks tags;
    private ProductBrandLinks brands;

    @Override
    protected TestDatabase open() {
        TestDatabase database = PostgresDatabase.open();
        plain = database.dataSource();
        return database;
    }

    @BeforeEach
    void fill() {
        Ligature ligature = Ligature.on(plain);
        tags = ProductTagLinks.in(ligature);
        brands = ProductBrandLinks.in(ligature);
        Sql.execute(
                plain,
                "insert into product_tag (product_id, tag_id, weight, created_at, updated_at)"
                        + " select 'p' || i % 100, 't' || i / 100, 0, now(), now() from generate_series(0, 999) i",
                "insert into product_brand (product_id, brand_id, featured, created_at, updated_at)"
                        + " select 'p' || i, 'b' || i % 10, false, now(), now() from generate_series(0, 99) i");
    }

    @Test
    void creatingALinkAllocatesAtMostHalfAsMuchMore() {
        double byHand = Allocation.of(i -> insert("h" + i));
        double ours = Allocation.of(i -> tags.create(new ProductTag(product("p1"), tag("l" + i), 1, null)));

        assertThat(ours / byHand).isLessThan(1.5);
    }

    @Test
    void findingALinkAllocatesAtMostFourTenthsMore() {
        double byHand = Allocation.of(i -> rows(ONE, "p1"));
        double ours = Allocation.of(i -> tags.find(product("p1"), tag("t1")).orElseThrow());

        assertThat(ours / byHand).isLessThan(1.4);
    }

    @Test
    void listingLinksAllocatesAtMostThreeTenthsMore() {
        double byHand = Allocation.of(i -> rows(LIST, "p1"));
        double ours = Allocation.of(i -> tags.linksOfProduct(product("p1")));

        assertThat(ours / byHand).isLessThan(1.3);
    }

    @Test
    void thePartnersOfAHundredRecordsTakeLessThanSevenHundredBytesEach() {
        var products = IntStream.range(0, 100).mapToObj(i -> product("p" + i)).toList();

        assertThat(Allocation.of(i -> brands.brandsByProduct(products)) / 100).isLessThan(700);
    }

    private int insert(String tag) {
        try (Connection connection = plain.getConnection();
                PreparedStatement statement = connection.prepareStatement("insert into product_tag"
                        + " (product_id, tag_id, weight, note, created_at, updated_at) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict do nothing")) {
            OffsetDateTime now = Instant.now().atOffset(ZoneOffset.UTC);
            statement.setString(1, "p1");
            statement.setString(2, tag);
            statement.setInt(3, 1);
            statement.setString(4, null);
            statement.setObject(5, now);
            statement.setObject(6, now);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Row> rows(String sql, String product) {
        try (Connection connection = plain.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, product);
            try (ResultSet row = statement.executeQuery()) {
                List<Row> rows = new ArrayList<>();
                while (row.next()) {
                    rows.add(new Row(
                            new ProductTag(
                                    product(row.getString(1)), tag(row.getString(2)), row.getInt(3), row.getString(4)),
                            time(row, 5),
                            time(row, 6)));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Instant time(ResultSet row, int index) throws SQLException {
        return Objects.requireNonNull(row.getObject(index, OffsetDateTime.class))
                .toInstant();
    }

    private record Row(ProductTag link, Instant createdAt, Instant updatedAt) {}
}
