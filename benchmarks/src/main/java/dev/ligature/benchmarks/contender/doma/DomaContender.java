package dev.ligature.benchmarks.contender.doma;

import dev.ligature.benchmarks.Data;
import dev.ligature.benchmarks.contender.Contender;
import dev.ligature.benchmarks.contender.PlainLink;
import dev.ligature.benchmarks.shop.Brand;
import dev.ligature.benchmarks.shop.BrandedProduct;
import dev.ligature.benchmarks.shop.Tag;
import dev.ligature.benchmarks.shop.TaggedProduct;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.seasar.doma.jdbc.Config;
import org.seasar.doma.jdbc.Naming;
import org.seasar.doma.jdbc.dialect.Dialect;
import org.seasar.doma.jdbc.dialect.PostgresDialect;

/**
 * Doma: generated data access objects, most of whose methods say their SQL; Doma itself writes the insertion that ignores
 * duplicate keys. Statements are not made ready for the log, which Doma does otherwise before it knows whether there is one.
 *
 * <p>Products and their tags come by one join, which Doma puts together as it is told. Its typed queries, which can do the
 * same, were not faster, there and elsewhere.
 */
public final class DomaContender implements Contender<ProductTagEntity, ProductEntity, BrandedRow> {

    private final Links links;

    /** Works on the connections of this pool. */
    public DomaContender(DataSource dataSource) {
        links = new LinksImpl(new AutoCommit(dataSource, new PostgresDialect()));
    }

    @Override
    public void create(String product, String tag, int rank) {
        Instant now = Data.now();
        links.create(new ProductLabelEntity(product, tag, rank, now, now));
    }

    @Override
    public void remove(String product, String tag) {
        links.remove(product, tag);
    }

    @Override
    public @Nullable ProductTagEntity find(String product, String tag) {
        return links.find(product, tag);
    }

    @Override
    public List<ProductTagEntity> list(String product) {
        return links.list(product);
    }

    @Override
    public List<ProductEntity> graph(List<String> products) {
        return links.tagged(products);
    }

    @Override
    public List<BrandedRow> page(String brandName, int size) {
        return links.ofBrand(brandName, size);
    }

    @Override
    public PlainLink plain(ProductTagEntity link) {
        return new PlainLink(link.productId(), link.tagId(), link.rank(), link.createdAt(), link.updatedAt());
    }

    @Override
    public TaggedProduct plainTagged(ProductEntity product) {
        return new TaggedProduct(
                product.id,
                product.title,
                product.tags.stream().map(tag -> new Tag(tag.id(), tag.name())).toList());
    }

    @Override
    public BrandedProduct plainBranded(BrandedRow row) {
        return new BrandedProduct(row.id(), row.title(), new Brand(row.brandId(), row.brandName()));
    }

    /** Takes a connection for each statement, without a transaction around it. */
    private record AutoCommit(DataSource dataSource, Dialect dialect) implements Config {

        @Override
        public DataSource getDataSource() {
            return dataSource;
        }

        @Override
        public Dialect getDialect() {
            return dialect;
        }

        @Override
        public Naming getNaming() {
            return Naming.SNAKE_LOWER_CASE;
        }
    }
}
