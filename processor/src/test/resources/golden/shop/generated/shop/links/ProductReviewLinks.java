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
import shop.review.Review;

/**
 * The links between a product and a review, each a {@link ProductReview}: creates, dismisses and reads them.
 *
 * <p>A product has any number of reviews.
 * A review has at most one product.
 *
 * <p>When a product is deleted, its reviews are deleted too.
 * When a review is deleted, its product stays.
 * Either way the link between them is dismissed.
 *
 * <p>Immutable and safe for use by many threads, except when bound to a connection by {@code with}.
 */
@Generated("dev.ligature.processor.LinkProcessor")
@LinkInfo
public final class ProductReviewLinks {
    /**
     * The link as the runtime knows it.
     */
    public static final LinkType<ProductReview, Ref<Product, String>, Ref<Review, Long>> TYPE = new LinkType<>(
            ProductReview.class,
            /* name= */ "product_review",
            /* table= */ "product_review",
            /* archive= */ Optional.of("product_review_archive"),
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
                    /* name= */ "review",
                    /* alias= */ "reviews",
                    Review.class,
                    /* list= */ true,
                    /* deleteCascade= */ true,
                    /* column= */ "review_id",
                    /* key= */ ColumnType.LONG,
                    /* ref= */ ShopRefs::review),
            /* columns= */ List.of(),
            /* leftOf= */ link -> link.product(),
            /* rightOf= */ link -> link.review(),
            /* columnsOf= */ link -> new Object[] {},
            /* create= */ (product, review, values) -> new ProductReview(product, review));

    private final LinkStore<ProductReview, Ref<Product, String>, Ref<Review, Long>> links;

    private final LinksFrom<ProductReview, Ref<Product, String>, Ref<Review, Long>> fromProduct;

    private final LinksFrom<ProductReview, Ref<Review, Long>, Ref<Product, String>> fromReview;

    private ProductReviewLinks(
            LinkStore<ProductReview, Ref<Product, String>, Ref<Review, Long>> links) {
        this.links = links;
        this.fromProduct = links.fromLeft();
        this.fromReview = links.fromRight();
    }

    /**
     * The client that works in the databases of a {@code Ligature}.
     */
    public static ProductReviewLinks in(Ligature ligature) {
        return new ProductReviewLinks(ligature.links(TYPE));
    }

    /**
     * The same client inside the transaction of this connection, which stays the caller's.
     */
    public ProductReviewLinks with(Connection connection) {
        return new ProductReviewLinks(links.with(connection));
    }

    /**
     * The same client inside the transaction of this jOOQ configuration, which stays the caller's.
     */
    public ProductReviewLinks with(Configuration configuration) {
        return new ProductReviewLinks(links.with(configuration));
    }

    /**
     * The same client inside the transaction that {@code Ligature.transaction} has begun.
     */
    public ProductReviewLinks with(Transaction transaction) {
        return new ProductReviewLinks(links.with(transaction));
    }

    /**
     * Links a product and a review.
     * A live link is left as it is.
     *
     * @throws dev.ligature.LinkConflictException if the review has another product
     */
    public Outcome create(Ref<Product, String> product, Ref<Review, Long> review) {
        return links.create(product, review);
    }

    /**
     * Links a product and a review.
     * A live link is left as it is.
     *
     * @throws dev.ligature.LinkConflictException if the review has another product
     */
    public Outcome create(ProductReview link) {
        return links.create(link);
    }

    /**
     * Dismisses the link of a product and a review.
     * Returns whether there was one.
     */
    public boolean dismiss(Ref<Product, String> product, Ref<Review, Long> review) {
        return links.dismiss(product, review);
    }

    /**
     * Creates any number of links in one transaction, all or nothing.
     * The same pair twice is one link.
     *
     * @throws dev.ligature.LinkConflictException if a review has another product
     */
    public Counts createAll(Iterable<ProductReview> all) {
        return links.createAll(all);
    }

    /**
     * As {@code createAll(all)}, and tells what it has written so far: after each 5,000 links at most,
     * the last time when all is written and not yet committed.
     * When the transaction is run again, the sums begin anew.
     * What {@code progress} throws undoes all. It must not use the connection.
     */
    public Counts createAll(Iterable<ProductReview> all, Consumer<? super Counts> progress) {
        return links.createAll(all, progress);
    }

    /**
     * Links any number of pairs in one transaction, all or nothing.
     * Live links are left as they are.
     *
     * @throws dev.ligature.LinkConflictException if a review has another product
     */
    public Counts linkAll(Iterable<Pair<Ref<Product, String>, Ref<Review, Long>>> pairs) {
        return links.linkAll(pairs);
    }

    /**
     * As {@code linkAll(pairs)}, and tells what it has written so far: after each 5,000 links at most,
     * the last time when all is written and not yet committed.
     * When the transaction is run again, the sums begin anew.
     * What {@code progress} throws undoes all. It must not use the connection.
     */
    public Counts linkAll(Iterable<Pair<Ref<Product, String>, Ref<Review, Long>>> pairs,
            Consumer<? super Counts> progress) {
        return links.linkAll(pairs, progress);
    }

    /**
     * Dismisses any number of links in one transaction, all or nothing.
     * Pairs that are not linked count as unchanged.
     */
    public Counts dismissAll(Iterable<Pair<Ref<Product, String>, Ref<Review, Long>>> pairs) {
        return links.dismissAll(pairs);
    }

    /**
     * As {@code dismissAll(pairs)}, and tells what it has written so far: after each 5,000 links at most,
     * the last time when all is written and not yet committed.
     * When the transaction is run again, the sums begin anew.
     * What {@code progress} throws undoes all. It must not use the connection.
     */
    public Counts dismissAll(Iterable<Pair<Ref<Product, String>, Ref<Review, Long>>> pairs,
            Consumer<? super Counts> progress) {
        return links.dismissAll(pairs, progress);
    }

    /**
     * Makes these, and no others, the reviews of a product.
     * Only what differs is written.
     *
     * @throws dev.ligature.LinkConflictException if one of the reviews has another product
     */
    public Counts setReviewsOf(Ref<Product, String> product,
            Collection<Ref<Review, Long>> reviews) {
        return fromProduct.setAll(product, reviews, Taking.REFUSED);
    }

    /**
     * Makes these, and no others, the reviews of a product.
     * Only what differs is written.
     * {@code taking} says what to do about a review that has another product.
     */
    public Counts setReviewsOf(Ref<Product, String> product, Collection<Ref<Review, Long>> reviews,
            Taking taking) {
        return fromProduct.setAll(product, reviews, taking);
    }

    /**
     * Dismisses the links of a product to all its reviews.
     */
    public Counts clearReviewsOf(Ref<Product, String> product) {
        return fromProduct.clear(product);
    }

    /**
     * Makes this the product of a review.
     * The link to another product is dismissed as moved.
     */
    public Outcome setProductOf(Ref<Review, Long> review, Ref<Product, String> product) {
        return fromReview.set(review, product, Taking.REFUSED);
    }

    /**
     * Dismisses the link of a review to its product.
     * Returns whether there was one.
     */
    public boolean clearProductOf(Ref<Review, Long> review) {
        return fromReview.clear(review).dismissed() > 0;
    }

    /**
     * {@link #create(Ref, Ref)} as a step that can be compensated.
     */
    public LinkStep<ProductReview> createStep(Ref<Product, String> product,
            Ref<Review, Long> review) {
        return step(in -> in.create(product, review));
    }

    /**
     * {@link #create(ProductReview)} as a step that can be compensated.
     */
    public LinkStep<ProductReview> createStep(ProductReview link) {
        return step(in -> in.create(link));
    }

    /**
     * {@link #dismiss(Ref, Ref)} as a step that can be compensated.
     */
    public LinkStep<ProductReview> dismissStep(Ref<Product, String> product,
            Ref<Review, Long> review) {
        return step(in -> in.dismiss(product, review));
    }

    /**
     * {@link #setReviewsOf(Ref, Collection)} as a step that can be compensated.
     */
    public LinkStep<ProductReview> setReviewsOfStep(Ref<Product, String> product,
            Collection<Ref<Review, Long>> reviews) {
        return step(in -> in.setReviewsOf(product, reviews));
    }

    /**
     * {@link #setReviewsOf(Ref, Collection, Taking)} as a step that can be compensated.
     */
    public LinkStep<ProductReview> setReviewsOfStep(Ref<Product, String> product,
            Collection<Ref<Review, Long>> reviews, Taking taking) {
        return step(in -> in.setReviewsOf(product, reviews, taking));
    }

    /**
     * {@link #clearReviewsOf(Ref)} as a step that can be compensated.
     */
    public LinkStep<ProductReview> clearReviewsOfStep(Ref<Product, String> product) {
        return step(in -> in.clearReviewsOf(product));
    }

    /**
     * {@link #setProductOf(Ref, Ref)} as a step that can be compensated.
     */
    public LinkStep<ProductReview> setProductOfStep(Ref<Review, Long> review,
            Ref<Product, String> product) {
        return step(in -> in.setProductOf(review, product));
    }

    /**
     * {@link #clearProductOf(Ref)} as a step that can be compensated.
     */
    public LinkStep<ProductReview> clearProductOfStep(Ref<Review, Long> review) {
        return step(in -> in.clearProductOf(review));
    }

    /**
     * Any work as a step that can be compensated: {@code step(links -> links.dismissAll(pairs))}.
     * {@code work} writes by the client that it is given, which is in the step's transaction.
     */
    public LinkStep<ProductReview> step(Consumer<ProductReviewLinks> work) {
        return links.step(in -> work.accept(new ProductReviewLinks(in)));
    }

    /**
     * The change that {@code LinkChange.toJson} has written.
     *
     * @throws java.lang.IllegalArgumentException if it is no change of these links
     */
    public LinkChange<ProductReview> changeFromJson(String json) {
        return links.change(json);
    }

    /**
     * Puts back exactly what a step has changed, and nothing else.
     * Harmless where that has been done before.
     *
     * @throws dev.ligature.StaleChangeException if somebody has changed one of the links since
     */
    public void compensate(LinkChange<ProductReview> done) {
        links.compensate(done);
    }

    /**
     * The reviews of a product, in the order of their keys.
     */
    public List<Ref<Review, Long>> reviewsOf(Ref<Product, String> product) {
        return fromProduct.partners(product);
    }

    /**
     * At most {@code size} reviews of a product, in the order of their keys, beginning at a cursor.
     */
    public Page<Ref<Review, Long>> reviewsOf(Ref<Product, String> product, Cursor from, int size) {
        return fromProduct.partners(product, from, size);
    }

    /**
     * The product of a review.
     */
    public Optional<Ref<Product, String>> productOf(Ref<Review, Long> review) {
        return fromReview.partner(review);
    }

    /**
     * The reviews of each product, an empty list where it has none.
     */
    public Map<Ref<Product, String>, List<Ref<Review, Long>>> reviewsByProduct(
            Collection<Ref<Product, String>> products) {
        return fromProduct.partnersByRecord(products);
    }

    /**
     * The product of each review that has one.
     */
    public Map<Ref<Review, Long>, Ref<Product, String>> productsByReview(
            Collection<Ref<Review, Long>> reviews) {
        return fromReview.partnerByRecord(reviews);
    }

    /**
     * The link of a product and a review.
     */
    public Optional<Linked<ProductReview>> find(Ref<Product, String> product,
            Ref<Review, Long> review) {
        return links.find(product, review);
    }

    /**
     * The links of a product to its reviews, in the order of their keys.
     */
    public List<Linked<ProductReview>> linksOf(Ref<Product, String> product) {
        return fromProduct.links(product);
    }

    /**
     * The link of a review to its product.
     */
    public Optional<Linked<ProductReview>> linkOf(Ref<Review, Long> review) {
        return fromReview.link(review);
    }

    /**
     * Whether a product and a review are linked.
     */
    public boolean exists(Ref<Product, String> product, Ref<Review, Long> review) {
        return links.exists(product, review);
    }

    /**
     * How many reviews a product has.
     */
    public long countReviewsOf(Ref<Product, String> product) {
        return fromProduct.count(product);
    }

    /**
     * Each period in which a product and a review were linked, the oldest first, a live one last.
     */
    public List<Period<ProductReview>> history(Ref<Product, String> product,
            Ref<Review, Long> review) {
        return links.history(product, review);
    }

    /**
     * Each period in which a product had reviews, the oldest first, live ones last.
     */
    public List<Period<ProductReview>> history(Ref<Product, String> product) {
        return fromProduct.history(product);
    }

    /**
     * Each period in which a review had a product, the oldest first, live ones last.
     */
    public List<Period<ProductReview>> historyOfReview(Ref<Review, Long> review) {
        return fromReview.history(review);
    }

    /**
     * Removes links from the archive that were dismissed before {@code before}.
     * Returns how many.
     */
    public long purge(Instant before) {
        return links.purge(before);
    }
}
