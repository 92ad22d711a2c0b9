package dev.ligature.benchmarks.contender.jimmer;

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
import org.babyfish.jimmer.sql.JSqlClient;
import org.babyfish.jimmer.sql.ast.Predicate;
import org.babyfish.jimmer.sql.ast.mutation.SaveMode;
import org.babyfish.jimmer.sql.ast.table.WeakJoin;
import org.babyfish.jimmer.sql.ast.tuple.Tuple2;
import org.babyfish.jimmer.sql.dialect.PostgresDialect;
import org.babyfish.jimmer.sql.runtime.ConnectionManager;
import org.babyfish.jimmer.sql.runtime.DefaultDatabaseNamingStrategy;
import org.babyfish.jimmer.sql.runtime.EntityManager;
import org.jspecify.annotations.Nullable;

/**
 * Jimmer. A link is created by a save command that inserts if absent, and removed by its key.
 *
 * <p>Products and their tags come by a fetcher: one statement for the products, then one for the tags of each batch of them,
 * which is made so large that there is one. The batches that Jimmer would make by itself took twice as long for many
 * products.
 *
 * <p>In Jimmer a table is either an entity's or that of a {@code @ManyToMany}, so the links that are read with their columns
 * and the products that are read with their tags have a client each.
 */
public final class JimmerContender
        implements Contender<ProductTagEntity, TaggedEntity, Tuple2<ProductEntity, BrandEntity>> {

    private static final ProductTagEntityTable LINK = ProductTagEntityTable.$;
    private static final TaggedEntityTable TAGGED_PRODUCT = TaggedEntityTable.$;
    private static final TaggedEntityFetcher TAGGED =
            TaggedEntityFetcher.$.title().tags(TagEntityFetcher.$.name(), tags -> tags.batch(10_000));

    private final JSqlClient client;
    private final JSqlClient graphs;

    /** Works on the connections of this pool. */
    public JimmerContender(DataSource dataSource) {
        client = client(
                dataSource,
                ProductEntity.class,
                BrandEntity.class,
                ProductTagEntity.class,
                ProductLabelEntity.class,
                ProductBrandEntity.class);
        graphs = client(dataSource, TaggedEntity.class, TagEntity.class);
    }

    @Override
    public void create(String product, String tag, int rank) {
        Instant now = Data.now();
        client.saveCommand(Immutables.createProductLabelEntity(label -> label.setId(id(product, tag))
                        .setRank(rank)
                        .setCreatedAt(now)
                        .setUpdatedAt(now)))
                .setMode(SaveMode.INSERT_IF_ABSENT)
                .execute();
    }

    @Override
    public void remove(String product, String tag) {
        client.deleteById(ProductLabelEntity.class, id(product, tag));
    }

    @Override
    public @Nullable ProductTagEntity find(String product, String tag) {
        return client.findById(ProductTagEntity.class, id(product, tag));
    }

    @Override
    public List<ProductTagEntity> list(String product) {
        return client.createQuery(LINK)
                .where(LINK.id().product().eq(product))
                .orderBy(LINK.id().tag())
                .select(LINK)
                .execute();
    }

    @Override
    public List<TaggedEntity> graph(List<String> products) {
        return graphs.createQuery(TAGGED_PRODUCT)
                .where(TAGGED_PRODUCT.id().in(products))
                .orderBy(TAGGED_PRODUCT.id())
                .select(TAGGED_PRODUCT.fetch(TAGGED))
                .execute();
    }

    @Override
    public List<Tuple2<ProductEntity, BrandEntity>> page(String brandName, int size) {
        ProductBrandEntityTable link = ProductBrandEntityTable.$;
        ProductEntityTable product = link.asTableEx().weakJoin(SameProduct.class);
        return client.createQuery(link)
                .where(link.brand().name().eq(brandName))
                .orderBy(link.rank(), product.id())
                .select(product, link.brand())
                .limit(size)
                .execute();
    }

    @Override
    public PlainLink plain(ProductTagEntity link) {
        return new PlainLink(link.id().product(), link.id().tag(), link.rank(), link.createdAt(), link.updatedAt());
    }

    @Override
    public TaggedProduct plainTagged(TaggedEntity product) {
        return new TaggedProduct(
                product.id(),
                product.title(),
                product.tags().stream()
                        .map(tag -> new Tag(tag.id(), tag.name()))
                        .toList());
    }

    @Override
    public BrandedProduct plainBranded(Tuple2<ProductEntity, BrandEntity> product) {
        return new BrandedProduct(
                product.get_1().id(),
                product.get_1().title(),
                new Brand(product.get_2().id(), product.get_2().name()));
    }

    private static JSqlClient client(DataSource dataSource, Class<?>... entities) {
        return JSqlClient.newBuilder()
                .setEntityManager(new EntityManager(entities))
                .setDialect(new PostgresDialect())
                .setDatabaseNamingStrategy(DefaultDatabaseNamingStrategy.LOWER_CASE)
                .setConnectionManager(ConnectionManager.simpleConnectionManager(dataSource))
                .build();
    }

    private static LinkId id(String product, String tag) {
        return Immutables.createLinkId(id -> id.setProduct(product).setTag(tag));
    }

    /** From a product's brand to the product, which no entity of Jimmer can say: it is its key already. */
    private static final class SameProduct implements WeakJoin<ProductBrandEntityTable, ProductEntityTable> {

        @Override
        public Predicate on(ProductBrandEntityTable link, ProductEntityTable product) {
            return link.product().eq(product.id());
        }
    }
}
