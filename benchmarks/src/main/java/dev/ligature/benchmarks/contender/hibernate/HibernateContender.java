package dev.ligature.benchmarks.contender.hibernate;

import dev.ligature.benchmarks.Data;
import dev.ligature.benchmarks.contender.Contender;
import dev.ligature.benchmarks.contender.PlainLink;
import dev.ligature.benchmarks.shop.Brand;
import dev.ligature.benchmarks.shop.BrandedProduct;
import dev.ligature.benchmarks.shop.Tag;
import dev.ligature.benchmarks.shop.TaggedProduct;
import jakarta.persistence.EntityGraph;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Hibernate ORM, in sessions without state. A link with columns is an entity of its own; a product's tags are a
 * {@code @ManyToMany} over the same table.
 *
 * <p>Writes are native SQL: HQL has {@code on conflict do nothing} too, but translates such a statement anew in each call.
 * They do not begin a transaction, which spares the commit its way to the server.
 *
 * <p>Products and their tags come by their keys and an entity graph: one statement with the keys as one array. HQL with
 * {@code join fetch}, both kinds of session and a second statement for all collections were not faster.
 */
public final class HibernateContender implements Contender<ProductTagEntity, ProductEntity, ProductBrandEntity> {

    private static final String CREATE = "insert into product_label (product_id, tag_id, rank, created_at, updated_at)"
            + " values (:product, :tag, :rank, :now, :now) on conflict do nothing";
    private static final String REMOVE = "delete from product_label where product_id = :product and tag_id = :tag";
    private static final String LIST = "from ProductTag where id.product = :product order by id.tag";
    private static final String PAGE = "from ProductBrand l join fetch l.product p join fetch l.brand b"
            + " where b.name = :name order by l.rank, p.id";

    private final SessionFactory sessions;

    /** Works on the connections of this pool. */
    public HibernateContender(DataSource dataSource) {
        sessions = new HibernatePersistenceConfiguration("benchmarks")
                .managedClasses(
                        ProductEntity.class,
                        TagEntity.class,
                        BrandEntity.class,
                        ProductTagEntity.class,
                        ProductBrandEntity.class)
                .property(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, dataSource)
                .property(AvailableSettings.ALLOW_UPDATE_OUTSIDE_TRANSACTION, true)
                .createEntityManagerFactory();
    }

    @Override
    public void create(String product, String tag, int rank) {
        in(session -> session.createNativeMutationQuery(CREATE)
                .setParameter("product", product)
                .setParameter("tag", tag)
                .setParameter("rank", rank)
                .setParameter("now", Data.now())
                .executeUpdate());
    }

    @Override
    public void remove(String product, String tag) {
        in(session -> session.createNativeMutationQuery(REMOVE)
                .setParameter("product", product)
                .setParameter("tag", tag)
                .executeUpdate());
    }

    @Override
    public @Nullable ProductTagEntity find(String product, String tag) {
        return in(session -> session.get(ProductTagEntity.class, new LinkId(product, tag)));
    }

    @Override
    public List<ProductTagEntity> list(String product) {
        return in(session -> session.createSelectionQuery(LIST, ProductTagEntity.class)
                .setParameter("product", product)
                .getResultList());
    }

    @Override
    public List<ProductEntity> graph(List<String> products) {
        return in(session -> {
            EntityGraph<ProductEntity> withTags = session.createEntityGraph(ProductEntity.class);
            withTags.addAttributeNodes("tags");
            return session.getMultiple(withTags, products.stream().sorted().toList());
        });
    }

    @Override
    public List<ProductBrandEntity> page(String brandName, int size) {
        return in(session -> session.createSelectionQuery(PAGE, ProductBrandEntity.class)
                .setParameter("name", brandName)
                .setMaxResults(size)
                .getResultList());
    }

    @Override
    public PlainLink plain(ProductTagEntity link) {
        return new PlainLink(link.id.product(), link.id.tag(), link.rank, link.createdAt, link.updatedAt);
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
        sessions.close();
    }

    private <R> R in(Function<StatelessSession, R> work) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            return work.apply(session);
        }
    }
}
