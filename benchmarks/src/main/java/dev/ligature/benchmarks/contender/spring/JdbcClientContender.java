package dev.ligature.benchmarks.contender.spring;

import dev.ligature.benchmarks.Data;
import dev.ligature.benchmarks.contender.PlainContender;
import dev.ligature.benchmarks.contender.PlainLink;
import dev.ligature.benchmarks.shop.Brand;
import dev.ligature.benchmarks.shop.BrandedProduct;
import dev.ligature.benchmarks.shop.TaggedProduct;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Spring's client of JDBC, with SQL by hand, parameters by position and rows mapped by hand. Keys in a list are one array.
 */
public final class JdbcClientContender implements PlainContender {

    private static final RowMapper<PlainLink> LINK = (row, number) -> new PlainLink(
            row.getString(1),
            row.getString(2),
            row.getInt(3),
            row.getObject(4, OffsetDateTime.class).toInstant(),
            row.getObject(5, OffsetDateTime.class).toInstant());
    private static final RowMapper<BrandedProduct> BRANDED = (row, number) ->
            new BrandedProduct(row.getString(1), row.getString(2), new Brand(row.getString(3), row.getString(4)));
    private static final ResultSetExtractor<List<TaggedProduct>> TAGGED = new TaggedProducts();

    private final JdbcClient client;

    /** Works on the connections of this pool. */
    public JdbcClientContender(DataSource dataSource) {
        client = JdbcClient.create(dataSource);
    }

    @Override
    public void create(String product, String tag, int rank) {
        OffsetDateTime now = Data.now().atOffset(ZoneOffset.UTC);
        client.sql("insert into product_label (product_id, tag_id, rank, created_at, updated_at)"
                        + " values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(product, tag, rank, now, now)
                .update();
    }

    @Override
    public void remove(String product, String tag) {
        client.sql("delete from product_label where product_id = ? and tag_id = ?")
                .params(product, tag)
                .update();
    }

    @Override
    public @Nullable PlainLink find(String product, String tag) {
        return client.sql("select product_id, tag_id, rank, created_at, updated_at from product_tag"
                        + " where product_id = ? and tag_id = ?")
                .params(product, tag)
                .query(LINK)
                .optional()
                .orElse(null);
    }

    @Override
    public List<PlainLink> list(String product) {
        return client.sql("select product_id, tag_id, rank, created_at, updated_at from product_tag"
                        + " where product_id = ? order by tag_id")
                .param(product)
                .query(LINK)
                .list();
    }

    @Override
    public List<TaggedProduct> graph(List<String> products) {
        return client.sql("select p.id, p.title, t.id, t.name from product p"
                        + " left join (product_tag l join tag t on t.id = l.tag_id) on l.product_id = p.id"
                        + " where p.id = any(?) order by p.id, t.id")
                .param(products.toArray(String[]::new))
                .query(TAGGED);
    }

    @Override
    public List<BrandedProduct> page(String brandName, int size) {
        return client.sql("select p.id, p.title, b.id, b.name from brand b"
                        + " join product_brand l on l.brand_id = b.id join product p on p.id = l.product_id"
                        + " where b.name = ? order by l.rank, p.id limit ?")
                .params(brandName, size)
                .query(BRANDED)
                .list();
    }
}
