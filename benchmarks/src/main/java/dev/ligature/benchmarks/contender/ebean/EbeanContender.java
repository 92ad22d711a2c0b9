package dev.ligature.benchmarks.contender.ebean;

import dev.ligature.benchmarks.Data;
import dev.ligature.benchmarks.contender.Contender;
import dev.ligature.benchmarks.contender.PlainLink;
import dev.ligature.benchmarks.shop.Brand;
import dev.ligature.benchmarks.shop.BrandedProduct;
import dev.ligature.benchmarks.shop.Tag;
import dev.ligature.benchmarks.shop.TaggedProduct;
import io.ebean.Database;
import io.ebean.FetchConfig;
import io.ebean.InsertOptions;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Ebean. A link is created by an insertion that does nothing on a conflict, and removed by its key. Each write is a
 * transaction, which Ebean begins and commits; reads are not, because the pool is named as one for reading too. The columns
 * of a link's key have to be named for the conflict: Ebean takes only columns that are unique each for itself by itself.
 *
 * <p>Products and their tags come by two statements, the second one with all keys at once; one statement with a join took
 * somewhat longer, and so did beans that cannot be modified.
 */
public final class EbeanContender implements Contender<ProductTagEntity, ProductEntity, ProductBrandEntity> {

    private static final InsertOptions IF_ABSENT = InsertOptions.builder()
            .onConflictNothing()
            .uniqueColumns("product_id, tag_id")
            .build();

    private static final FetchConfig AT_ONCE = FetchConfig.ofQuery(10_000);

    private final Database database;

    /** Works on the connections of this pool. */
    public EbeanContender(DataSource dataSource) {
        database = Database.builder()
                .name("benchmarks")
                .dataSource(dataSource)
                .readOnlyDataSource(dataSource)
                .addClass(ProductEntity.class)
                .addClass(TagEntity.class)
                .addClass(BrandEntity.class)
                .addClass(LinkId.class)
                .addClass(ProductTagEntity.class)
                .addClass(ProductLabelEntity.class)
                .addClass(ProductBrandEntity.class)
                .addClass(ProductBrandEntity.Key.class)
                .skipDataSourceCheck(true)
                .defaultDatabase(false)
                .register(false)
                .shutdownHook(false)
                .build();
    }

    @Override
    public void create(String product, String tag, int rank) {
        Instant now = Data.now();
        ProductLabelEntity label = new ProductLabelEntity();
        label.id = new LinkId(product, tag);
        label.rank = rank;
        label.createdAt = now;
        label.updatedAt = now;
        database.insert(label, IF_ABSENT);
    }

    @Override
    public void remove(String product, String tag) {
        database.delete(ProductLabelEntity.class, new LinkId(product, tag));
    }

    @Override
    public @Nullable ProductTagEntity find(String product, String tag) {
        return database.find(ProductTagEntity.class, new LinkId(product, tag));
    }

    @Override
    public List<ProductTagEntity> list(String product) {
        return database.find(ProductTagEntity.class)
                .where()
                .eq("id.product", product)
                .orderBy("id.tag")
                .findList();
    }

    @Override
    public List<ProductEntity> graph(List<String> products) {
        return database.find(ProductEntity.class)
                .fetch("tags", AT_ONCE)
                .where()
                .idIn(products)
                .orderBy("id")
                .findList();
    }

    @Override
    public List<ProductBrandEntity> page(String brandName, int size) {
        return database.find(ProductBrandEntity.class)
                .fetch("product")
                .fetch("brand")
                .where()
                .eq("brand.name", brandName)
                .orderBy("rank, product.id")
                .setMaxRows(size)
                .findList();
    }

    @Override
    public PlainLink plain(ProductTagEntity link) {
        return new PlainLink(link.id.product, link.id.tag, link.rank, link.createdAt, link.updatedAt);
    }

    @Override
    public TaggedProduct plainTagged(ProductEntity product) {
        return new TaggedProduct(
                product.id,
                product.title,
                product.tags.stream().map(tag -> new Tag(tag.id, tag.name)).toList());
    }

    @Override
    public BrandedProduct plainBranded(ProductBrandEntity link) {
        return new BrandedProduct(link.product.id, link.product.title, new Brand(link.brand.id, link.brand.name));
    }

    @Override
    public void close() {
        database.shutdown(false, false);
    }
}
