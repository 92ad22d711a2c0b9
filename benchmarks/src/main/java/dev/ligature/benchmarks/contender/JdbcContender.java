package dev.ligature.benchmarks.contender;

import dev.ligature.Outcome;
import dev.ligature.benchmarks.Data;
import dev.ligature.benchmarks.shop.Brand;
import dev.ligature.benchmarks.shop.BrandedProduct;
import dev.ligature.benchmarks.shop.TaggedProduct;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * JDBC by hand, as well as it can be written: the limit. Statements are constants, which the driver prepares once for each
 * connection; keys in a list are padded to powers of two, so that there are few of those.
 */
final class JdbcContender implements PlainContender, LinkContender<PlainLink, TaggedProduct, BrandedProduct> {

    private static final String CREATE_LABEL =
            "insert into product_label (product_id, tag_id, rank, created_at, updated_at)"
                    + " values (?, ?, ?, ?, ?) on conflict do nothing";
    private static final String REMOVE_LABEL = "delete from product_label where product_id = ? and tag_id = ?";
    private static final String FIND = "select product_id, tag_id, rank, created_at, updated_at from product_tag"
            + " where product_id = ? and tag_id = ?";
    private static final String LIST = "select product_id, tag_id, rank, created_at, updated_at from product_tag"
            + " where product_id = ? order by tag_id";
    private static final String PAGE = "select p.id, p.title, b.id, b.name from brand b"
            + " join product_brand l on l.brand_id = b.id join product p on p.id = l.product_id"
            + " where b.name = ? order by l.rank, p.id limit ?";
    private static final String INSERT_MARK =
            "insert into product_mark (product_id, tag_id, rank, created_at, updated_at)"
                    + " values (?, ?, ?, ?, ?) on conflict do nothing";
    private static final String RANK_OF_MARK = "select rank from product_mark where product_id = ? and tag_id = ?";
    private static final String CHANGE_MARK = "update product_mark set rank = ?, updated_at = ?"
            + " where product_id = ? and tag_id = ? and rank is distinct from ?";
    private static final String DISMISS_MARK =
            "with gone as (delete from product_mark where product_id = ? and tag_id = ?"
                    + " returning product_id, tag_id, rank, created_at, updated_at)"
                    + " insert into product_mark_archive"
                    + " (product_id, tag_id, rank, created_at, updated_at, dismissed_at, reason)"
                    + " select product_id, tag_id, rank, created_at, updated_at, ?, 'dismissed' from gone";

    private static final List<String> GRAPH = lists(
            "select p.id, p.title, t.id, t.name from product p"
                    + " left join (product_tag l join tag t on t.id = l.tag_id) on l.product_id = p.id where p.id in (",
            ") order by p.id, t.id");
    private static final List<String> BRANDS =
            lists("select product_id, brand_id from product_brand where product_id in (", ")");

    private final DataSource dataSource;

    JdbcContender(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void create(String product, String tag, int rank) {
        insert(CREATE_LABEL, product, tag, rank);
    }

    @Override
    public void remove(String product, String tag) {
        on(REMOVE_LABEL, statement -> {
            statement.setString(1, product);
            statement.setString(2, tag);
            return statement.executeUpdate();
        });
    }

    @Override
    public @Nullable PlainLink find(String product, String tag) {
        return on(FIND, statement -> {
            statement.setString(1, product);
            statement.setString(2, tag);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? link(row) : null;
            }
        });
    }

    @Override
    public List<PlainLink> list(String product) {
        return on(LIST, statement -> {
            statement.setString(1, product);
            try (ResultSet row = statement.executeQuery()) {
                List<PlainLink> links = new ArrayList<>();
                while (row.next()) {
                    links.add(link(row));
                }
                return links;
            }
        });
    }

    @Override
    public List<TaggedProduct> graph(List<String> products) {
        return on(GRAPH.get(power(products.size())), statement -> {
            bind(statement, products);
            try (ResultSet row = statement.executeQuery()) {
                return TaggedRows.read(row, products.size());
            }
        });
    }

    @Override
    public List<BrandedProduct> page(String brandName, int size) {
        return on(PAGE, statement -> {
            statement.setString(1, brandName);
            statement.setInt(2, size);
            try (ResultSet row = statement.executeQuery()) {
                List<BrandedProduct> page = new ArrayList<>(size);
                while (row.next()) {
                    page.add(new BrandedProduct(
                            row.getString(1), row.getString(2), new Brand(row.getString(3), row.getString(4))));
                }
                return page;
            }
        });
    }

    @Override
    public Outcome mark(String product, String tag, int rank) {
        if (insert(INSERT_MARK, product, tag, rank) > 0) {
            return Outcome.CREATED;
        }
        Integer present = on(RANK_OF_MARK, statement -> {
            statement.setString(1, product);
            statement.setString(2, tag);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getInt(1) : null;
            }
        });
        if (present != null && present == rank) {
            return Outcome.UNCHANGED;
        }
        int changed = on(CHANGE_MARK, statement -> {
            statement.setInt(1, rank);
            statement.setObject(2, now());
            statement.setString(3, product);
            statement.setString(4, tag);
            statement.setInt(5, rank);
            return statement.executeUpdate();
        });
        return changed > 0 ? Outcome.UPDATED : Outcome.UNCHANGED;
    }

    @Override
    public boolean unmark(String product, String tag) {
        return on(DISMISS_MARK, statement -> {
            statement.setString(1, product);
            statement.setString(2, tag);
            statement.setObject(3, now());
            return statement.executeUpdate() > 0;
        });
    }

    @Override
    public Map<?, ?> brands(List<String> products) {
        return on(BRANDS.get(power(products.size())), statement -> {
            bind(statement, products);
            try (ResultSet row = statement.executeQuery()) {
                Map<String, String> brands = new HashMap<>(products.size() * 2);
                while (row.next()) {
                    brands.put(row.getString(1), row.getString(2));
                }
                return brands;
            }
        });
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<String, String> plainBrands(Map<?, ?> brands) {
        return (Map<String, String>) brands;
    }

    private int insert(String sql, String product, String tag, int rank) {
        return on(sql, statement -> {
            OffsetDateTime now = now();
            statement.setString(1, product);
            statement.setString(2, tag);
            statement.setInt(3, rank);
            statement.setObject(4, now);
            statement.setObject(5, now);
            return statement.executeUpdate();
        });
    }

    private static PlainLink link(ResultSet row) throws SQLException {
        return new PlainLink(row.getString(1), row.getString(2), row.getInt(3), time(row, 4), time(row, 5));
    }

    private static Instant time(ResultSet row, int index) throws SQLException {
        return Objects.requireNonNull(row.getObject(index, OffsetDateTime.class))
                .toInstant();
    }

    private static OffsetDateTime now() {
        return Data.now().atOffset(ZoneOffset.UTC);
    }

    /** A statement for each power of two of keys. */
    private static List<String> lists(String before, String after) {
        return IntStream.rangeClosed(0, 14)
                .mapToObj(power -> before + "?" + ", ?".repeat((1 << power) - 1) + after)
                .toList();
    }

    private static int power(int size) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(size - 1);
    }

    private static void bind(PreparedStatement statement, List<String> keys) throws SQLException {
        int padded = 1 << power(keys.size());
        for (int i = 0; i < padded; i++) {
            statement.setString(i + 1, keys.get(Math.min(i, keys.size() - 1)));
        }
    }

    private <R extends @Nullable Object> R on(String sql, Work<R> work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.run(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Work<R extends @Nullable Object> {
        R run(PreparedStatement statement) throws SQLException;
    }
}
