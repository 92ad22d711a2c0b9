package shop.links;

import dev.ligature.Counts;
import dev.ligature.Ligature;
import dev.ligature.LinkChange;
import dev.ligature.LinkStep;
import dev.ligature.Linked;
import dev.ligature.Outcome;
import dev.ligature.Pair;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jooq.Configuration;
import org.jspecify.annotations.Nullable;
import shop.manual.Manual;
import shop.product.Product;

/**
 * The links between a product and a manual, each a {@link ProductManual}: creates, changes, dismisses and reads them.
 *
 * <p>A product has at most one manual.
 * A manual has at most one product.
 *
 * <p>When a product is deleted, its manual is deleted too.
 * When a manual is deleted, its product stays.
 * Either way the link between them is dismissed.
 *
 * <p>Immutable and safe for use by many threads, except when bound to a connection by {@code with}.
 */
@Generated("dev.ligature.processor.LinkProcessor")
@LinkInfo(
        nullable = "language"
)
public final class ProductManualLinks {
    /**
     * The column of {@code language} as the runtime knows it.
     */
    public static final Column<String> LANGUAGE = Column.nullable(0, "language", "language",
            ColumnType.TEXT);

    /**
     * The link as the runtime knows it.
     */
    public static final LinkType<ProductManual, Ref<Product, String>, Ref<Manual, UUID>> TYPE = new LinkType<>(
            ProductManual.class,
            /* name= */ "product_manual",
            /* table= */ "product_manual",
            /* archive= */ Optional.empty(),
            new LinkEndType<>(
                    Side.LEFT,
                    /* name= */ "product",
                    /* alias= */ "product",
                    Product.class,
                    /* list= */ false,
                    /* deleteCascade= */ false,
                    /* column= */ "product_id",
                    /* key= */ ColumnType.varchar(255),
                    /* ref= */ ShopRefs::product),
            new LinkEndType<>(
                    Side.RIGHT,
                    /* name= */ "manual",
                    /* alias= */ "manual",
                    Manual.class,
                    /* list= */ false,
                    /* deleteCascade= */ true,
                    /* column= */ "manual_id",
                    /* key= */ ColumnType.UUID,
                    /* ref= */ ShopRefs::manual),
            /* columns= */ List.of(LANGUAGE),
            /* leftOf= */ link -> link.product(),
            /* rightOf= */ link -> link.manual(),
            /* columnsOf= */ link -> new Object[] {link.language()},
            /* create= */ (product, manual, values) -> new ProductManual(product, manual,
                    values.<String>get(0)));

    private final LinkStore<ProductManual, Ref<Product, String>, Ref<Manual, UUID>> links;

    private final LinksFrom<ProductManual, Ref<Product, String>, Ref<Manual, UUID>> fromProduct;

    private final LinksFrom<ProductManual, Ref<Manual, UUID>, Ref<Product, String>> fromManual;

    private ProductManualLinks(
            LinkStore<ProductManual, Ref<Product, String>, Ref<Manual, UUID>> links) {
        this.links = links;
        this.fromProduct = links.fromLeft();
        this.fromManual = links.fromRight();
    }

    /**
     * The client that works in the databases of a {@code Ligature}.
     */
    public static ProductManualLinks in(Ligature ligature) {
        return new ProductManualLinks(ligature.links(TYPE));
    }

    /**
     * The same client inside the transaction of this connection, which stays the caller's.
     */
    public ProductManualLinks with(Connection connection) {
        return new ProductManualLinks(links.with(connection));
    }

    /**
     * The same client inside the transaction of this jOOQ configuration, which stays the caller's.
     */
    public ProductManualLinks with(Configuration configuration) {
        return new ProductManualLinks(links.with(configuration));
    }

    /**
     * The same client inside the transaction that {@code Ligature.transaction} has begun.
     */
    public ProductManualLinks with(Transaction transaction) {
        return new ProductManualLinks(links.with(transaction));
    }

    /**
     * Links a product and a manual; its columns take their defaults.
     * A live link is left as it is.
     *
     * @throws dev.ligature.LinkConflictException if the product has another manual, or the manual has another product
     */
    public Outcome create(Ref<Product, String> product, Ref<Manual, UUID> manual) {
        return links.create(product, manual);
    }

    /**
     * Links a product and a manual, with all columns.
     * A live link takes the columns.
     *
     * @throws dev.ligature.LinkConflictException if the product has another manual, or the manual has another product
     */
    public Outcome create(ProductManual link) {
        return links.create(link);
    }

    /**
     * Changes columns of a live link: {@code update(product, manual, c -> c.language(..))}.
     * Columns that are not given stay as they are.
     *
     * @throws dev.ligature.LinkNotFoundException if the two are not linked
     */
    public void update(Ref<Product, String> product, Ref<Manual, UUID> manual,
            Consumer<Changes> changes) {
        links.update(product, manual, Changes.collect(changes));
    }

    /**
     * Dismisses the link of a product and a manual.
     * Returns whether there was one.
     */
    public boolean dismiss(Ref<Product, String> product, Ref<Manual, UUID> manual) {
        return links.dismiss(product, manual);
    }

    /**
     * Creates or updates any number of links in one transaction, all or nothing.
     * The same pair twice is one link; the later columns win.
     *
     * @throws dev.ligature.LinkConflictException if a product has another manual, or a manual has another product
     */
    public Counts createAll(Iterable<ProductManual> all) {
        return links.createAll(all);
    }

    /**
     * As {@code createAll(all)}, and tells what it has written so far: after each 5,000 links at most,
     * the last time when all is written and not yet committed.
     * When the transaction is run again, the sums begin anew.
     * What {@code progress} throws undoes all. It must not use the connection.
     */
    public Counts createAll(Iterable<ProductManual> all, Consumer<? super Counts> progress) {
        return links.createAll(all, progress);
    }

    /**
     * Links any number of pairs in one transaction, all or nothing.
     * Live links are left as they are.
     *
     * @throws dev.ligature.LinkConflictException if a product has another manual, or a manual has another product
     */
    public Counts linkAll(Iterable<Pair<Ref<Product, String>, Ref<Manual, UUID>>> pairs) {
        return links.linkAll(pairs);
    }

    /**
     * As {@code linkAll(pairs)}, and tells what it has written so far: after each 5,000 links at most,
     * the last time when all is written and not yet committed.
     * When the transaction is run again, the sums begin anew.
     * What {@code progress} throws undoes all. It must not use the connection.
     */
    public Counts linkAll(Iterable<Pair<Ref<Product, String>, Ref<Manual, UUID>>> pairs,
            Consumer<? super Counts> progress) {
        return links.linkAll(pairs, progress);
    }

    /**
     * Dismisses any number of links in one transaction, all or nothing.
     * Pairs that are not linked count as unchanged.
     */
    public Counts dismissAll(Iterable<Pair<Ref<Product, String>, Ref<Manual, UUID>>> pairs) {
        return links.dismissAll(pairs);
    }

    /**
     * As {@code dismissAll(pairs)}, and tells what it has written so far: after each 5,000 links at most,
     * the last time when all is written and not yet committed.
     * When the transaction is run again, the sums begin anew.
     * What {@code progress} throws undoes all. It must not use the connection.
     */
    public Counts dismissAll(Iterable<Pair<Ref<Product, String>, Ref<Manual, UUID>>> pairs,
            Consumer<? super Counts> progress) {
        return links.dismissAll(pairs, progress);
    }

    /**
     * Makes this the manual of a product.
     * The link to another manual is dismissed as moved.
     *
     * @throws dev.ligature.LinkConflictException if the manual has another product
     */
    public Outcome setManualOf(Ref<Product, String> product, Ref<Manual, UUID> manual) {
        return fromProduct.set(product, manual, Taking.REFUSED);
    }

    /**
     * Makes this the manual of a product.
     * The link to another manual is dismissed as moved.
     * {@code taking} says what to do about a manual that has another product.
     */
    public Outcome setManualOf(Ref<Product, String> product, Ref<Manual, UUID> manual,
            Taking taking) {
        return fromProduct.set(product, manual, taking);
    }

    /**
     * Makes the manual in {@code link} the manual of the product in it, with its columns.
     * The link to another manual is dismissed as moved.
     *
     * @throws dev.ligature.LinkConflictException if the manual has another product
     */
    public Outcome setManualOf(ProductManual link) {
        return fromProduct.setLink(link, Taking.REFUSED);
    }

    /**
     * Makes the manual in {@code link} the manual of the product in it, with its columns.
     * The link to another manual is dismissed as moved.
     * {@code taking} says what to do about a manual that has another product.
     */
    public Outcome setManualOf(ProductManual link, Taking taking) {
        return fromProduct.setLink(link, taking);
    }

    /**
     * Dismisses the link of a product to its manual.
     * Returns whether there was one.
     */
    public boolean clearManualOf(Ref<Product, String> product) {
        return fromProduct.clear(product).dismissed() > 0;
    }

    /**
     * Makes this the product of a manual.
     * The link to another product is dismissed as moved.
     *
     * @throws dev.ligature.LinkConflictException if the product has another manual
     */
    public Outcome setProductOf(Ref<Manual, UUID> manual, Ref<Product, String> product) {
        return fromManual.set(manual, product, Taking.REFUSED);
    }

    /**
     * Makes this the product of a manual.
     * The link to another product is dismissed as moved.
     * {@code taking} says what to do about a product that has another manual.
     */
    public Outcome setProductOf(Ref<Manual, UUID> manual, Ref<Product, String> product,
            Taking taking) {
        return fromManual.set(manual, product, taking);
    }

    /**
     * Makes the product in {@code link} the product of the manual in it, with its columns.
     * The link to another product is dismissed as moved.
     *
     * @throws dev.ligature.LinkConflictException if the product has another manual
     */
    public Outcome setProductOf(ProductManual link) {
        return fromManual.setLink(link, Taking.REFUSED);
    }

    /**
     * Makes the product in {@code link} the product of the manual in it, with its columns.
     * The link to another product is dismissed as moved.
     * {@code taking} says what to do about a product that has another manual.
     */
    public Outcome setProductOf(ProductManual link, Taking taking) {
        return fromManual.setLink(link, taking);
    }

    /**
     * Dismisses the link of a manual to its product.
     * Returns whether there was one.
     */
    public boolean clearProductOf(Ref<Manual, UUID> manual) {
        return fromManual.clear(manual).dismissed() > 0;
    }

    /**
     * {@link #create(Ref, Ref)} as a step that can be compensated.
     */
    public LinkStep<ProductManual> createStep(Ref<Product, String> product,
            Ref<Manual, UUID> manual) {
        return step(in -> in.create(product, manual));
    }

    /**
     * {@link #create(ProductManual)} as a step that can be compensated.
     */
    public LinkStep<ProductManual> createStep(ProductManual link) {
        return step(in -> in.create(link));
    }

    /**
     * {@link #update(Ref, Ref, Consumer)} as a step that can be compensated.
     */
    public LinkStep<ProductManual> updateStep(Ref<Product, String> product,
            Ref<Manual, UUID> manual, Consumer<Changes> changes) {
        return step(in -> in.update(product, manual, changes));
    }

    /**
     * {@link #dismiss(Ref, Ref)} as a step that can be compensated.
     */
    public LinkStep<ProductManual> dismissStep(Ref<Product, String> product,
            Ref<Manual, UUID> manual) {
        return step(in -> in.dismiss(product, manual));
    }

    /**
     * {@link #setManualOf(Ref, Ref)} as a step that can be compensated.
     */
    public LinkStep<ProductManual> setManualOfStep(Ref<Product, String> product,
            Ref<Manual, UUID> manual) {
        return step(in -> in.setManualOf(product, manual));
    }

    /**
     * {@link #setManualOf(Ref, Ref, Taking)} as a step that can be compensated.
     */
    public LinkStep<ProductManual> setManualOfStep(Ref<Product, String> product,
            Ref<Manual, UUID> manual, Taking taking) {
        return step(in -> in.setManualOf(product, manual, taking));
    }

    /**
     * {@link #setManualOf(ProductManual)} as a step that can be compensated.
     */
    public LinkStep<ProductManual> setManualOfStep(ProductManual link) {
        return step(in -> in.setManualOf(link));
    }

    /**
     * {@link #setManualOf(ProductManual, Taking)} as a step that can be compensated.
     */
    public LinkStep<ProductManual> setManualOfStep(ProductManual link, Taking taking) {
        return step(in -> in.setManualOf(link, taking));
    }

    /**
     * {@link #clearManualOf(Ref)} as a step that can be compensated.
     */
    public LinkStep<ProductManual> clearManualOfStep(Ref<Product, String> product) {
        return step(in -> in.clearManualOf(product));
    }

    /**
     * {@link #setProductOf(Ref, Ref)} as a step that can be compensated.
     */
    public LinkStep<ProductManual> setProductOfStep(Ref<Manual, UUID> manual,
            Ref<Product, String> product) {
        return step(in -> in.setProductOf(manual, product));
    }

    /**
     * {@link #setProductOf(Ref, Ref, Taking)} as a step that can be compensated.
     */
    public LinkStep<ProductManual> setProductOfStep(Ref<Manual, UUID> manual,
            Ref<Product, String> product, Taking taking) {
        return step(in -> in.setProductOf(manual, product, taking));
    }

    /**
     * {@link #setProductOf(ProductManual)} as a step that can be compensated.
     */
    public LinkStep<ProductManual> setProductOfStep(ProductManual link) {
        return step(in -> in.setProductOf(link));
    }

    /**
     * {@link #setProductOf(ProductManual, Taking)} as a step that can be compensated.
     */
    public LinkStep<ProductManual> setProductOfStep(ProductManual link, Taking taking) {
        return step(in -> in.setProductOf(link, taking));
    }

    /**
     * {@link #clearProductOf(Ref)} as a step that can be compensated.
     */
    public LinkStep<ProductManual> clearProductOfStep(Ref<Manual, UUID> manual) {
        return step(in -> in.clearProductOf(manual));
    }

    /**
     * Any work as a step that can be compensated: {@code step(links -> links.dismissAll(pairs))}.
     * {@code work} writes by the client that it is given, which is in the step's transaction.
     */
    public LinkStep<ProductManual> step(Consumer<ProductManualLinks> work) {
        return links.step(in -> work.accept(new ProductManualLinks(in)));
    }

    /**
     * The change that {@code LinkChange.toJson} has written.
     *
     * @throws java.lang.IllegalArgumentException if it is no change of these links
     */
    public LinkChange<ProductManual> changeFromJson(String json) {
        return links.change(json);
    }

    /**
     * Puts back exactly what a step has changed, and nothing else.
     * Harmless where that has been done before.
     *
     * @throws dev.ligature.StaleChangeException if somebody has changed one of the links since
     */
    public void compensate(LinkChange<ProductManual> done) {
        links.compensate(done);
    }

    /**
     * The manual of a product.
     */
    public Optional<Ref<Manual, UUID>> manualOf(Ref<Product, String> product) {
        return fromProduct.partner(product);
    }

    /**
     * The product of a manual.
     */
    public Optional<Ref<Product, String>> productOf(Ref<Manual, UUID> manual) {
        return fromManual.partner(manual);
    }

    /**
     * The manual of each product that has one.
     */
    public Map<Ref<Product, String>, Ref<Manual, UUID>> manualsByProduct(
            Collection<Ref<Product, String>> products) {
        return fromProduct.partnerByRecord(products);
    }

    /**
     * The product of each manual that has one.
     */
    public Map<Ref<Manual, UUID>, Ref<Product, String>> productsByManual(
            Collection<Ref<Manual, UUID>> manuals) {
        return fromManual.partnerByRecord(manuals);
    }

    /**
     * The link of a product and a manual.
     */
    public Optional<Linked<ProductManual>> find(Ref<Product, String> product,
            Ref<Manual, UUID> manual) {
        return links.find(product, manual);
    }

    /**
     * The link of a product to its manual.
     */
    public Optional<Linked<ProductManual>> linkOfProduct(Ref<Product, String> product) {
        return fromProduct.link(product);
    }

    /**
     * The link of a manual to its product.
     */
    public Optional<Linked<ProductManual>> linkOfManual(Ref<Manual, UUID> manual) {
        return fromManual.link(manual);
    }

    /**
     * Whether a product and a manual are linked.
     */
    public boolean exists(Ref<Product, String> product, Ref<Manual, UUID> manual) {
        return links.exists(product, manual);
    }

    /**
     * New values for columns of a {@link ProductManual}.
     */
    public static final class Changes {
        private final ColumnChanges values;

        private Changes() {
            values = new ColumnChanges();
        }

        /**
         * Sets {@code language}; null for none.
         */
        public Changes language(@Nullable String value) {
            values.set(LANGUAGE, value);
            return this;
        }

        private static ColumnChanges collect(Consumer<Changes> changes) {
            Changes collected = new Changes();
            changes.accept(collected);
            return collected.values;
        }
    }
}
