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
import dev.ligature.spi.Column;
import dev.ligature.spi.ColumnChanges;
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
import shop.brand.Brand;
import shop.product.Product;

/**
 * The links between a product and a brand, each a {@link ProductBrand}: creates, changes, dismisses and reads them.
 *
 * <p>A product has at most one brand.
 * A brand has any number of products.
 *
 * <p>When a product is deleted, its brand stays.
 * When a brand is deleted, its products stay.
 * Either way the link between them is dismissed.
 *
 * <p>Immutable and safe for use by many threads, except when bound to a connection by {@code with}.
 */
@Generated("dev.ligature.processor.LinkProcessor")
@LinkInfo
public final class ProductBrandLinks {
    /**
     * The column of {@code featured} as the runtime knows it.
     */
    public static final Column<Boolean> FEATURED = Column.defaulted(0, "featured", "featured",
            ColumnType.BOOLEAN);

    /**
     * The link as the runtime knows it.
     */
    public static final LinkType<ProductBrand, Ref<Product, String>, Ref<Brand, String>> TYPE = new LinkType<>(
            ProductBrand.class,
            /* name= */ "product_brand",
            /* table= */ "product_brand",
            /* archive= */ Optional.of("product_brand_archive"),
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
                    /* name= */ "brand",
                    /* alias= */ "brand",
                    Brand.class,
                    /* list= */ false,
                    /* deleteCascade= */ false,
                    /* column= */ "brand_id",
                    /* key= */ ColumnType.varchar(255),
                    /* ref= */ ShopRefs::brand),
            /* columns= */ List.of(FEATURED),
            /* leftOf= */ link -> link.product(),
            /* rightOf= */ link -> link.brand(),
            /* columnsOf= */ link -> new Object[] {link.featured()},
            /* create= */ (product, brand, values) -> new ProductBrand(product, brand,
                    values.<Boolean>get(0)));

    private final LinkStore<ProductBrand, Ref<Product, String>, Ref<Brand, String>> links;

    private final LinksFrom<ProductBrand, Ref<Product, String>, Ref<Brand, String>> fromProduct;

    private final LinksFrom<ProductBrand, Ref<Brand, String>, Ref<Product, String>> fromBrand;

    private ProductBrandLinks(
            LinkStore<ProductBrand, Ref<Product, String>, Ref<Brand, String>> links) {
        this.links = links;
        this.fromProduct = links.fromLeft();
        this.fromBrand = links.fromRight();
    }

    /**
     * The client that works in the databases of a {@code Ligature}.
     */
    public static ProductBrandLinks in(Ligature ligature) {
        return new ProductBrandLinks(ligature.links(TYPE));
    }

    /**
     * The same client inside the transaction of this connection, which stays the caller's.
     */
    public ProductBrandLinks with(Connection connection) {
        return new ProductBrandLinks(links.with(connection));
    }

    /**
     * The same client inside the transaction of this jOOQ configuration, which stays the caller's.
     */
    public ProductBrandLinks with(Configuration configuration) {
        return new ProductBrandLinks(links.with(configuration));
    }

    /**
     * The same client inside the transaction that {@code Ligature.transaction} has begun.
     */
    public ProductBrandLinks with(Transaction transaction) {
        return new ProductBrandLinks(links.with(transaction));
    }

    /**
     * Links a product and a brand; its columns take their defaults.
     * A live link is left as it is.
     *
     * @throws dev.ligature.LinkConflictException if the product has another brand
     */
    public Outcome create(Ref<Product, String> product, Ref<Brand, String> brand) {
        return links.create(product, brand);
    }

    /**
     * Links a product and a brand, with all columns.
     * A live link takes the columns.
     *
     * @throws dev.ligature.LinkConflictException if the product has another brand
     */
    public Outcome create(ProductBrand link) {
        return links.create(link);
    }

    /**
     * Changes columns of a live link: {@code update(product, brand, c -> c.featured(..))}.
     * Columns that are not given stay as they are.
     *
     * @throws dev.ligature.LinkNotFoundException if the two are not linked
     */
    public void update(Ref<Product, String> product, Ref<Brand, String> brand,
            Consumer<Changes> changes) {
        links.update(product, brand, Changes.collect(changes));
    }

    /**
     * Dismisses the link of a product and a brand.
     * Returns whether there was one.
     */
    public boolean dismiss(Ref<Product, String> product, Ref<Brand, String> brand) {
        return links.dismiss(product, brand);
    }

    /**
     * Creates or updates any number of links in one transaction, all or nothing.
     * The same pair twice is one link; the later columns win.
     *
     * @throws dev.ligature.LinkConflictException if a product has another brand
     */
    public Counts createAll(Iterable<ProductBrand> all) {
        return links.createAll(all);
    }

    /**
     * As {@code createAll(all)}, and tells what it has written so far: after each 5,000 links at most,
     * the last time when all is written and not yet committed.
     * When the transaction is run again, the sums begin anew.
     * What {@code progress} throws undoes all. It must not use the connection.
     */
    public Counts createAll(Iterable<ProductBrand> all, Consumer<? super Counts> progress) {
        return links.createAll(all, progress);
    }

    /**
     * Links any number of pairs in one transaction, all or nothing.
     * Live links are left as they are.
     *
     * @throws dev.ligature.LinkConflictException if a product has another brand
     */
    public Counts linkAll(Iterable<Pair<Ref<Product, String>, Ref<Brand, String>>> pairs) {
        return links.linkAll(pairs);
    }

    /**
     * As {@code linkAll(pairs)}, and tells what it has written so far: after each 5,000 links at most,
     * the last time when all is written and not yet committed.
     * When the transaction is run again, the sums begin anew.
     * What {@code progress} throws undoes all. It must not use the connection.
     */
    public Counts linkAll(Iterable<Pair<Ref<Product, String>, Ref<Brand, String>>> pairs,
            Consumer<? super Counts> progress) {
        return links.linkAll(pairs, progress);
    }

    /**
     * Dismisses any number of links in one transaction, all or nothing.
     * Pairs that are not linked count as unchanged.
     */
    public Counts dismissAll(Iterable<Pair<Ref<Product, String>, Ref<Brand, String>>> pairs) {
        return links.dismissAll(pairs);
    }

    /**
     * As {@code dismissAll(pairs)}, and tells what it has written so far: after each 5,000 links at most,
     * the last time when all is written and not yet committed.
     * When the transaction is run again, the sums begin anew.
     * What {@code progress} throws undoes all. It must not use the connection.
     */
    public Counts dismissAll(Iterable<Pair<Ref<Product, String>, Ref<Brand, String>>> pairs,
            Consumer<? super Counts> progress) {
        return links.dismissAll(pairs, progress);
    }

    /**
     * Makes this the brand of a product.
     * The link to another brand is dismissed as moved.
     */
    public Outcome setBrandOf(Ref<Product, String> product, Ref<Brand, String> brand) {
        return fromProduct.set(product, brand, Taking.REFUSED);
    }

    /**
     * Makes the brand in {@code link} the brand of the product in it, with its columns.
     * The link to another brand is dismissed as moved.
     */
    public Outcome setBrandOf(ProductBrand link) {
        return fromProduct.setLink(link, Taking.REFUSED);
    }

    /**
     * Dismisses the link of a product to its brand.
     * Returns whether there was one.
     */
    public boolean clearBrandOf(Ref<Product, String> product) {
        return fromProduct.clear(product).dismissed() > 0;
    }

    /**
     * Makes these, and no others, the products of a brand.
     * Only what differs is written; links that stay keep their columns.
     *
     * @throws dev.ligature.LinkConflictException if one of the products has another brand
     */
    public Counts setProductsOf(Ref<Brand, String> brand,
            Collection<Ref<Product, String>> products) {
        return fromBrand.setAll(brand, products, Taking.REFUSED);
    }

    /**
     * Makes these, and no others, the products of a brand.
     * Only what differs is written; links that stay keep their columns.
     * {@code taking} says what to do about a product that has another brand.
     */
    public Counts setProductsOf(Ref<Brand, String> brand, Collection<Ref<Product, String>> products,
            Taking taking) {
        return fromBrand.setAll(brand, products, taking);
    }

    /**
     * Makes these, and no others, the links of a brand to its products.
     * Only what differs is written.
     *
     * @throws java.lang.IllegalArgumentException if one of them is a link of another brand
     * @throws dev.ligature.LinkConflictException if one of the products has another brand
     */
    public Counts setProductLinksOf(Ref<Brand, String> brand, Collection<ProductBrand> all) {
        return fromBrand.setAllLinks(brand, all, Taking.REFUSED);
    }

    /**
     * Makes these, and no others, the links of a brand to its products.
     * Only what differs is written.
     * {@code taking} says what to do about a product that has another brand.
     *
     * @throws java.lang.IllegalArgumentException if one of them is a link of another brand
     */
    public Counts setProductLinksOf(Ref<Brand, String> brand, Collection<ProductBrand> all,
            Taking taking) {
        return fromBrand.setAllLinks(brand, all, taking);
    }

    /**
     * Dismisses the links of a brand to all its products.
     */
    public Counts clearProductsOf(Ref<Brand, String> brand) {
        return fromBrand.clear(brand);
    }

    /**
     * {@link #create(Ref, Ref)} as a step that can be compensated.
     */
    public LinkStep<ProductBrand> createStep(Ref<Product, String> product,
            Ref<Brand, String> brand) {
        return step(in -> in.create(product, brand));
    }

    /**
     * {@link #create(ProductBrand)} as a step that can be compensated.
     */
    public LinkStep<ProductBrand> createStep(ProductBrand link) {
        return step(in -> in.create(link));
    }

    /**
     * {@link #update(Ref, Ref, Consumer)} as a step that can be compensated.
     */
    public LinkStep<ProductBrand> updateStep(Ref<Product, String> product, Ref<Brand, String> brand,
            Consumer<Changes> changes) {
        return step(in -> in.update(product, brand, changes));
    }

    /**
     * {@link #dismiss(Ref, Ref)} as a step that can be compensated.
     */
    public LinkStep<ProductBrand> dismissStep(Ref<Product, String> product,
            Ref<Brand, String> brand) {
        return step(in -> in.dismiss(product, brand));
    }

    /**
     * {@link #setBrandOf(Ref, Ref)} as a step that can be compensated.
     */
    public LinkStep<ProductBrand> setBrandOfStep(Ref<Product, String> product,
            Ref<Brand, String> brand) {
        return step(in -> in.setBrandOf(product, brand));
    }

    /**
     * {@link #setBrandOf(ProductBrand)} as a step that can be compensated.
     */
    public LinkStep<ProductBrand> setBrandOfStep(ProductBrand link) {
        return step(in -> in.setBrandOf(link));
    }

    /**
     * {@link #clearBrandOf(Ref)} as a step that can be compensated.
     */
    public LinkStep<ProductBrand> clearBrandOfStep(Ref<Product, String> product) {
        return step(in -> in.clearBrandOf(product));
    }

    /**
     * {@link #setProductsOf(Ref, Collection)} as a step that can be compensated.
     */
    public LinkStep<ProductBrand> setProductsOfStep(Ref<Brand, String> brand,
            Collection<Ref<Product, String>> products) {
        return step(in -> in.setProductsOf(brand, products));
    }

    /**
     * {@link #setProductsOf(Ref, Collection, Taking)} as a step that can be compensated.
     */
    public LinkStep<ProductBrand> setProductsOfStep(Ref<Brand, String> brand,
            Collection<Ref<Product, String>> products, Taking taking) {
        return step(in -> in.setProductsOf(brand, products, taking));
    }

    /**
     * {@link #setProductLinksOf(Ref, Collection)} as a step that can be compensated.
     */
    public LinkStep<ProductBrand> setProductLinksOfStep(Ref<Brand, String> brand,
            Collection<ProductBrand> all) {
        return step(in -> in.setProductLinksOf(brand, all));
    }

    /**
     * {@link #setProductLinksOf(Ref, Collection, Taking)} as a step that can be compensated.
     */
    public LinkStep<ProductBrand> setProductLinksOfStep(Ref<Brand, String> brand,
            Collection<ProductBrand> all, Taking taking) {
        return step(in -> in.setProductLinksOf(brand, all, taking));
    }

    /**
     * {@link #clearProductsOf(Ref)} as a step that can be compensated.
     */
    public LinkStep<ProductBrand> clearProductsOfStep(Ref<Brand, String> brand) {
        return step(in -> in.clearProductsOf(brand));
    }

    /**
     * Any work as a step that can be compensated: {@code step(links -> links.dismissAll(pairs))}.
     * {@code work} writes by the client that it is given, which is in the step's transaction.
     */
    public LinkStep<ProductBrand> step(Consumer<ProductBrandLinks> work) {
        return links.step(in -> work.accept(new ProductBrandLinks(in)));
    }

    /**
     * The change that {@code LinkChange.toJson} has written.
     *
     * @throws java.lang.IllegalArgumentException if it is no change of these links
     */
    public LinkChange<ProductBrand> changeFromJson(String json) {
        return links.change(json);
    }

    /**
     * Puts back exactly what a step has changed, and nothing else.
     * Harmless where that has been done before.
     *
     * @throws dev.ligature.StaleChangeException if somebody has changed one of the links since
     */
    public void compensate(LinkChange<ProductBrand> done) {
        links.compensate(done);
    }

    /**
     * The brand of a product.
     */
    public Optional<Ref<Brand, String>> brandOf(Ref<Product, String> product) {
        return fromProduct.partner(product);
    }

    /**
     * The products of a brand, in the order of their keys.
     */
    public List<Ref<Product, String>> productsOf(Ref<Brand, String> brand) {
        return fromBrand.partners(brand);
    }

    /**
     * At most {@code size} products of a brand, in the order of their keys, beginning at a cursor.
     */
    public Page<Ref<Product, String>> productsOf(Ref<Brand, String> brand, Cursor from, int size) {
        return fromBrand.partners(brand, from, size);
    }

    /**
     * The brand of each product that has one.
     */
    public Map<Ref<Product, String>, Ref<Brand, String>> brandsByProduct(
            Collection<Ref<Product, String>> products) {
        return fromProduct.partnerByRecord(products);
    }

    /**
     * The products of each brand, an empty list where it has none.
     */
    public Map<Ref<Brand, String>, List<Ref<Product, String>>> productsByBrand(
            Collection<Ref<Brand, String>> brands) {
        return fromBrand.partnersByRecord(brands);
    }

    /**
     * The link of a product and a brand.
     */
    public Optional<Linked<ProductBrand>> find(Ref<Product, String> product,
            Ref<Brand, String> brand) {
        return links.find(product, brand);
    }

    /**
     * The link of a product to its brand.
     */
    public Optional<Linked<ProductBrand>> linkOf(Ref<Product, String> product) {
        return fromProduct.link(product);
    }

    /**
     * The links of a brand to its products, in the order of their keys.
     */
    public List<Linked<ProductBrand>> linksOf(Ref<Brand, String> brand) {
        return fromBrand.links(brand);
    }

    /**
     * Whether a product and a brand are linked.
     */
    public boolean exists(Ref<Product, String> product, Ref<Brand, String> brand) {
        return links.exists(product, brand);
    }

    /**
     * How many products a brand has.
     */
    public long countProductsOf(Ref<Brand, String> brand) {
        return fromBrand.count(brand);
    }

    /**
     * Each period in which a product and a brand were linked, the oldest first, a live one last.
     */
    public List<Period<ProductBrand>> history(Ref<Product, String> product,
            Ref<Brand, String> brand) {
        return links.history(product, brand);
    }

    /**
     * Each period in which a product had a brand, the oldest first, live ones last.
     */
    public List<Period<ProductBrand>> history(Ref<Product, String> product) {
        return fromProduct.history(product);
    }

    /**
     * Each period in which a brand had products, the oldest first, live ones last.
     */
    public List<Period<ProductBrand>> historyOfBrand(Ref<Brand, String> brand) {
        return fromBrand.history(brand);
    }

    /**
     * Removes links from the archive that were dismissed before {@code before}.
     * Returns how many.
     */
    public long purge(Instant before) {
        return links.purge(before);
    }

    /**
     * New values for columns of a {@link ProductBrand}.
     */
    public static final class Changes {
        private final ColumnChanges values;

        private Changes() {
            values = new ColumnChanges();
        }

        /**
         * Sets {@code featured}.
         */
        public Changes featured(boolean value) {
            values.set(FEATURED, value);
            return this;
        }

        private static ColumnChanges collect(Consumer<Changes> changes) {
            Changes collected = new Changes();
            changes.accept(collected);
            return collected.values;
        }
    }
}
