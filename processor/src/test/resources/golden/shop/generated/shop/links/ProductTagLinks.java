package shop.links;

import dev.ligature.Counts;
import dev.ligature.Cursor;
import dev.ligature.Ligature;
import dev.ligature.LinkChange;
import dev.ligature.LinkStep;
import dev.ligature.Linked;
import dev.ligature.Outcome;
import dev.ligature.Page;
import dev.ligature.Pair;
import dev.ligature.Period;
import dev.ligature.Ref;
import dev.ligature.Taking;
import dev.ligature.Transaction;
import dev.ligature.spi.ColumnType;
import dev.ligature.spi.LinkEndType;
import dev.ligature.spi.LinkInfo;
import dev.ligature.spi.LinkStore;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.LinksFrom;
import dev.ligature.spi.Side;
import java.sql.Connection;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jooq.Configuration;
import shop.product.Product;
import shop.tag.Tag;

/**
 * The links between a product and a tag, each a {@link ProductTag}: creates, dismisses and reads them.
 *
 * <p>A product has any number of tags.
 * A tag has any number of products.
 *
 * <p>When a product is deleted, its tags are deleted too, except those that another product has.
 * When a tag is deleted, its products stay.
 * Either way the link between them is dismissed.
 *
 * <p>Immutable and safe for use by many threads, except when bound to a connection by {@code with}.
 */
@Generated("dev.ligature.processor.LinkProcessor")
@LinkInfo
public final class ProductTagLinks {
    /**
     * The link as the runtime knows it.
     */
    public static final LinkType<ProductTag, Ref<Product, String>, Ref<Tag, Short>> TYPE = new LinkType<>(
            ProductTag.class,
            /* name= */ "product_tag",
            /* table= */ "product_tag",
            /* archive= */ Optional.of("product_tag_archive"),
            new LinkEndType<>(
                    Side.LEFT,
                    /* name= */ "product",
                    /* alias= */ "products",
                    Product.class,
                    /* list= */ true,
                    /* deleteCascade= */ false,
                    /* column= */ "product_id",
                    /* key= */ ColumnType.varchar(255),
                    /* ref= */ ShopRefs::product),
            new LinkEndType<>(
                    Side.RIGHT,
                    /* name= */ "tag",
                    /* alias= */ "tags",
                    Tag.class,
                    /* list= */ true,
                    /* deleteCascade= */ true,
                    /* column= */ "tag_id",
                    /* key= */ ColumnType.SHORT,
                    /* ref= */ ShopRefs::tag),
            /* columns= */ List.of(),
            /* leftOf= */ link -> link.product(),
            /* rightOf= */ link -> link.tag(),
            /* columnsOf= */ link -> new Object[] {},
            /* create= */ (product, tag, values) -> new ProductTag(product, tag));

    private final LinkStore<ProductTag, Ref<Product, String>, Ref<Tag, Short>> links;

    private final LinksFrom<ProductTag, Ref<Product, String>, Ref<Tag, Short>> fromProduct;

    private final LinksFrom<ProductTag, Ref<Tag, Short>, Ref<Product, String>> fromTag;

    private ProductTagLinks(LinkStore<ProductTag, Ref<Product, String>, Ref<Tag, Short>> links) {
        this.links = links;
        this.fromProduct = links.fromLeft();
        this.fromTag = links.fromRight();
    }

    /**
     * The client that works in the databases of a {@code Ligature}.
     */
    public static ProductTagLinks in(Ligature ligature) {
        return new ProductTagLinks(ligature.links(TYPE));
    }

    /**
     * The same client inside the transaction of this connection, which stays the caller's.
     */
    public ProductTagLinks with(Connection connection) {
        return new ProductTagLinks(links.with(connection));
    }

    /**
     * The same client inside the transaction of this jOOQ configuration, which stays the caller's.
     */
    public ProductTagLinks with(Configuration configuration) {
        return new ProductTagLinks(links.with(configuration));
    }

    /**
     * The same client inside the transaction that {@code Ligature.transaction} has begun.
     */
    public ProductTagLinks with(Transaction transaction) {
        return new ProductTagLinks(links.with(transaction));
    }

    /**
     * Links a product and a tag.
     * A live link is left as it is.
     */
    public Outcome create(Ref<Product, String> product, Ref<Tag, Short> tag) {
        return links.create(product, tag);
    }

    /**
     * Links a product and a tag.
     * A live link is left as it is.
     */
    public Outcome create(ProductTag link) {
        return links.create(link);
    }

    /**
     * Dismisses the link of a product and a tag.
     * Returns whether there was one.
     */
    public boolean dismiss(Ref<Product, String> product, Ref<Tag, Short> tag) {
        return links.dismiss(product, tag);
    }

    /**
     * Creates any number of links in one transaction, all or nothing.
     * The same pair twice is one link.
     */
    public Counts createAll(Iterable<ProductTag> all) {
        return links.createAll(all);
    }

    /**
     * As {@code createAll(all)}, and tells what it has written so far: after each 5,000 links at most,
     * the last time when all is written and not yet committed.
     * When the transaction is run again, the sums begin anew.
     * What {@code progress} throws undoes all. It must not use the connection.
     */
    public Counts createAll(Iterable<ProductTag> all, Consumer<? super Counts> progress) {
        return links.createAll(all, progress);
    }

    /**
     * Links any number of pairs in one transaction, all or nothing.
     * Live links are left as they are.
     */
    public Counts linkAll(Iterable<Pair<Ref<Product, String>, Ref<Tag, Short>>> pairs) {
        return links.linkAll(pairs);
    }

    /**
     * As {@code linkAll(pairs)}, and tells what it has written so far: after each 5,000 links at most,
     * the last time when all is written and not yet committed.
     * When the transaction is run again, the sums begin anew.
     * What {@code progress} throws undoes all. It must not use the connection.
     */
    public Counts linkAll(Iterable<Pair<Ref<Product, String>, Ref<Tag, Short>>> pairs,
            Consumer<? super Counts> progress) {
        return links.linkAll(pairs, progress);
    }

    /**
     * Dismisses any number of links in one transaction, all or nothing.
     * Pairs that are not linked count as unchanged.
     */
    public Counts dismissAll(Iterable<Pair<Ref<Product, String>, Ref<Tag, Short>>> pairs) {
        return links.dismissAll(pairs);
    }

    /**
     * As {@code dismissAll(pairs)}, and tells what it has written so far: after each 5,000 links at most,
     * the last time when all is written and not yet committed.
     * When the transaction is run again, the sums begin anew.
     * What {@code progress} throws undoes all. It must not use the connection.
     */
    public Counts dismissAll(Iterable<Pair<Ref<Product, String>, Ref<Tag, Short>>> pairs,
            Consumer<? super Counts> progress) {
        return links.dismissAll(pairs, progress);
    }

    /**
     * Makes these, and no others, the tags of a product.
     * Only what differs is written.
     */
    public Counts setTagsOf(Ref<Product, String> product, Collection<Ref<Tag, Short>> tags) {
        return fromProduct.setAll(product, tags, Taking.REFUSED);
    }

    /**
     * Dismisses the links of a product to all its tags.
     */
    public Counts clearTagsOf(Ref<Product, String> product) {
        return fromProduct.clear(product);
    }

    /**
     * Makes these, and no others, the products of a tag.
     * Only what differs is written.
     */
    public Counts setProductsOf(Ref<Tag, Short> tag, Collection<Ref<Product, String>> products) {
        return fromTag.setAll(tag, products, Taking.REFUSED);
    }

    /**
     * Dismisses the links of a tag to all its products.
     */
    public Counts clearProductsOf(Ref<Tag, Short> tag) {
        return fromTag.clear(tag);
    }

    /**
     * {@link #create(Ref, Ref)} as a step that can be compensated.
     */
    public LinkStep<ProductTag> createStep(Ref<Product, String> product, Ref<Tag, Short> tag) {
        return step(in -> in.create(product, tag));
    }

    /**
     * {@link #create(ProductTag)} as a step that can be compensated.
     */
    public LinkStep<ProductTag> createStep(ProductTag link) {
        return step(in -> in.create(link));
    }

    /**
     * {@link #dismiss(Ref, Ref)} as a step that can be compensated.
     */
    public LinkStep<ProductTag> dismissStep(Ref<Product, String> product, Ref<Tag, Short> tag) {
        return step(in -> in.dismiss(product, tag));
    }

    /**
     * {@link #setTagsOf(Ref, Collection)} as a step that can be compensated.
     */
    public LinkStep<ProductTag> setTagsOfStep(Ref<Product, String> product,
            Collection<Ref<Tag, Short>> tags) {
        return step(in -> in.setTagsOf(product, tags));
    }

    /**
     * {@link #clearTagsOf(Ref)} as a step that can be compensated.
     */
    public LinkStep<ProductTag> clearTagsOfStep(Ref<Product, String> product) {
        return step(in -> in.clearTagsOf(product));
    }

    /**
     * {@link #setProductsOf(Ref, Collection)} as a step that can be compensated.
     */
    public LinkStep<ProductTag> setProductsOfStep(Ref<Tag, Short> tag,
            Collection<Ref<Product, String>> products) {
        return step(in -> in.setProductsOf(tag, products));
    }

    /**
     * {@link #clearProductsOf(Ref)} as a step that can be compensated.
     */
    public LinkStep<ProductTag> clearProductsOfStep(Ref<Tag, Short> tag) {
        return step(in -> in.clearProductsOf(tag));
    }

    /**
     * Any work as a step that can be compensated: {@code step(links -> links.dismissAll(pairs))}.
     * {@code work} writes by the client that it is given, which is in the step's transaction.
     */
    public LinkStep<ProductTag> step(Consumer<ProductTagLinks> work) {
        return links.step(in -> work.accept(new ProductTagLinks(in)));
    }

    /**
     * The change that {@code LinkChange.toJson} has written.
     *
     * @throws java.lang.IllegalArgumentException if it is no change of these links
     */
    public LinkChange<ProductTag> changeFromJson(String json) {
        return links.change(json);
    }

    /**
     * Puts back exactly what a step has changed, and nothing else.
     * Harmless where that has been done before.
     *
     * @throws dev.ligature.StaleChangeException if somebody has changed one of the links since
     */
    public void compensate(LinkChange<ProductTag> done) {
        links.compensate(done);
    }

    /**
     * The tags of a product, in the order of their keys.
     */
    public List<Ref<Tag, Short>> tagsOf(Ref<Product, String> product) {
        return fromProduct.partners(product);
    }

    /**
     * At most {@code size} tags of a product, in the order of their keys, beginning at a cursor.
     */
    public Page<Ref<Tag, Short>> tagsOf(Ref<Product, String> product, Cursor from, int size) {
        return fromProduct.partners(product, from, size);
    }

    /**
     * The products of a tag, in the order of their keys.
     */
    public List<Ref<Product, String>> productsOf(Ref<Tag, Short> tag) {
        return fromTag.partners(tag);
    }

    /**
     * At most {@code size} products of a tag, in the order of their keys, beginning at a cursor.
     */
    public Page<Ref<Product, String>> productsOf(Ref<Tag, Short> tag, Cursor from, int size) {
        return fromTag.partners(tag, from, size);
    }

    /**
     * The tags of each product, an empty list where it has none.
     */
    public Map<Ref<Product, String>, List<Ref<Tag, Short>>> tagsByProduct(
            Collection<Ref<Product, String>> products) {
        return fromProduct.partnersByRecord(products);
    }

    /**
     * The products of each tag, an empty list where it has none.
     */
    public Map<Ref<Tag, Short>, List<Ref<Product, String>>> productsByTag(
            Collection<Ref<Tag, Short>> tags) {
        return fromTag.partnersByRecord(tags);
    }

    /**
     * The link of a product and a tag.
     */
    public Optional<Linked<ProductTag>> find(Ref<Product, String> product, Ref<Tag, Short> tag) {
        return links.find(product, tag);
    }

    /**
     * The links of a product to its tags, in the order of their keys.
     */
    public List<Linked<ProductTag>> linksOfProduct(Ref<Product, String> product) {
        return fromProduct.links(product);
    }

    /**
     * The links of a tag to its products, in the order of their keys.
     */
    public List<Linked<ProductTag>> linksOfTag(Ref<Tag, Short> tag) {
        return fromTag.links(tag);
    }

    /**
     * Whether a product and a tag are linked.
     */
    public boolean exists(Ref<Product, String> product, Ref<Tag, Short> tag) {
        return links.exists(product, tag);
    }

    /**
     * How many tags a product has.
     */
    public long countTagsOf(Ref<Product, String> product) {
        return fromProduct.count(product);
    }

    /**
     * How many products a tag has.
     */
    public long countProductsOf(Ref<Tag, Short> tag) {
        return fromTag.count(tag);
    }

    /**
     * Each period in which a product and a tag were linked, the oldest first, a live one last.
     */
    public List<Period<ProductTag>> history(Ref<Product, String> product, Ref<Tag, Short> tag) {
        return links.history(product, tag);
    }

    /**
     * Each period in which a product had tags, the oldest first, live ones last.
     */
    public List<Period<ProductTag>> history(Ref<Product, String> product) {
        return fromProduct.history(product);
    }

    /**
     * Each period in which a tag had products, the oldest first, live ones last.
     */
    public List<Period<ProductTag>> historyOfTag(Ref<Tag, Short> tag) {
        return fromTag.history(tag);
    }

    /**
     * Removes links from the archive that were dismissed before {@code before}.
     * Returns how many.
     */
    public long purge(Instant before) {
        return links.purge(before);
    }
}
