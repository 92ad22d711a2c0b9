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
import shop.product.Product;

/**
 * The links between a bundle and an item, each a {@link BundleItem}: creates, changes, dismisses and reads them.
 *
 * <p>A bundle has any number of items.
 * An item has any number of bundles.
 *
 * <p>When a bundle is deleted, its items stay.
 * When an item is deleted, its bundles stay.
 * Either way the link between them is dismissed.
 *
 * <p>Immutable and safe for use by many threads, except when bound to a connection by {@code with}.
 */
@Generated("dev.ligature.processor.LinkProcessor")
@LinkInfo
public final class BundleItemLinks {
    /**
     * The column of {@code quantity} as the runtime knows it.
     */
    public static final Column<Integer> QUANTITY = Column.defaulted(0, "quantity", "quantity",
            ColumnType.INTEGER);

    /**
     * The link as the runtime knows it.
     */
    public static final LinkType<BundleItem, Bundle, Item> TYPE = new LinkType<>(
            BundleItem.class,
            /* name= */ "bundle_item",
            /* table= */ "bundle_item",
            /* archive= */ Optional.of("bundle_item_archive"),
            new LinkEndType<>(
                    Side.LEFT,
                    /* name= */ "bundle",
                    /* alias= */ "bundles",
                    Product.class,
                    /* list= */ true,
                    /* deleteCascade= */ false,
                    /* column= */ "bundle_id",
                    /* key= */ ColumnType.varchar(255),
                    /* ref= */ Bundle::new),
            new LinkEndType<>(
                    Side.RIGHT,
                    /* name= */ "item",
                    /* alias= */ "items",
                    Product.class,
                    /* list= */ true,
                    /* deleteCascade= */ false,
                    /* column= */ "item_id",
                    /* key= */ ColumnType.varchar(255),
                    /* ref= */ Item::new),
            /* columns= */ List.of(QUANTITY),
            /* leftOf= */ link -> Bundle.of(link.bundle()),
            /* rightOf= */ link -> Item.of(link.item()),
            /* columnsOf= */ link -> new Object[] {link.quantity()},
            /* create= */ (bundle, item, values) -> new BundleItem(bundle, item,
                    values.<Integer>get(0)));

    private final LinkStore<BundleItem, Bundle, Item> links;

    private final LinksFrom<BundleItem, Bundle, Item> fromBundle;

    private final LinksFrom<BundleItem, Item, Bundle> fromItem;

    private BundleItemLinks(LinkStore<BundleItem, Bundle, Item> links) {
        this.links = links;
        this.fromBundle = links.fromLeft();
        this.fromItem = links.fromRight();
    }

    /**
     * The client that works in the databases of a {@code Ligature}.
     */
    public static BundleItemLinks in(Ligature ligature) {
        return new BundleItemLinks(ligature.links(TYPE));
    }

    /**
     * The same client inside the transaction of this connection, which stays the caller's.
     */
    public BundleItemLinks with(Connection connection) {
        return new BundleItemLinks(links.with(connection));
    }

    /**
     * The same client inside the transaction of this jOOQ configuration, which stays the caller's.
     */
    public BundleItemLinks with(Configuration configuration) {
        return new BundleItemLinks(links.with(configuration));
    }

    /**
     * The same client inside the transaction that {@code Ligature.transaction} has begun.
     */
    public BundleItemLinks with(Transaction transaction) {
        return new BundleItemLinks(links.with(transaction));
    }

    /**
     * Links a bundle and an item; its columns take their defaults.
     * A live link is left as it is.
     */
    public Outcome create(Bundle bundle, Item item) {
        return links.create(bundle, item);
    }

    /**
     * Links a bundle and an item: {@code create(bundle, item, c -> c.quantity(..))}.
     * Columns that are not given take their defaults, or stay as they are in a live link.
     */
    public Outcome create(Bundle bundle, Item item, Consumer<Changes> changes) {
        return links.create(bundle, item, Changes.collect(changes));
    }

    /**
     * Changes columns of a live link: {@code update(bundle, item, c -> c.quantity(..))}.
     * Columns that are not given stay as they are.
     *
     * @throws dev.ligature.LinkNotFoundException if the two are not linked
     */
    public void update(Bundle bundle, Item item, Consumer<Changes> changes) {
        links.update(bundle, item, Changes.collect(changes));
    }

    /**
     * Dismisses the link of a bundle and an item.
     * Returns whether there was one.
     */
    public boolean dismiss(Bundle bundle, Item item) {
        return links.dismiss(bundle, item);
    }

    /**
     * Links any number of pairs in one transaction, all or nothing.
     * Live links are left as they are.
     */
    public Counts linkAll(Iterable<Pair<Bundle, Item>> pairs) {
        return links.linkAll(pairs);
    }

    /**
     * As {@code linkAll(pairs)}, and tells what it has written so far: after each 5,000 links at most,
     * the last time when all is written and not yet committed.
     * When the transaction is run again, the sums begin anew.
     * What {@code progress} throws undoes all. It must not use the connection.
     */
    public Counts linkAll(Iterable<Pair<Bundle, Item>> pairs, Consumer<? super Counts> progress) {
        return links.linkAll(pairs, progress);
    }

    /**
     * Dismisses any number of links in one transaction, all or nothing.
     * Pairs that are not linked count as unchanged.
     */
    public Counts dismissAll(Iterable<Pair<Bundle, Item>> pairs) {
        return links.dismissAll(pairs);
    }

    /**
     * As {@code dismissAll(pairs)}, and tells what it has written so far: after each 5,000 links at most,
     * the last time when all is written and not yet committed.
     * When the transaction is run again, the sums begin anew.
     * What {@code progress} throws undoes all. It must not use the connection.
     */
    public Counts dismissAll(Iterable<Pair<Bundle, Item>> pairs,
            Consumer<? super Counts> progress) {
        return links.dismissAll(pairs, progress);
    }

    /**
     * Makes these, and no others, the items of a bundle.
     * Only what differs is written; links that stay keep their columns.
     */
    public Counts setItemsOf(Bundle bundle, Collection<Item> items) {
        return fromBundle.setAll(bundle, items, Taking.REFUSED);
    }

    /**
     * Dismisses the links of a bundle to all its items.
     */
    public Counts clearItemsOf(Bundle bundle) {
        return fromBundle.clear(bundle);
    }

    /**
     * Makes these, and no others, the bundles of an item.
     * Only what differs is written; links that stay keep their columns.
     */
    public Counts setBundlesOf(Item item, Collection<Bundle> bundles) {
        return fromItem.setAll(item, bundles, Taking.REFUSED);
    }

    /**
     * Dismisses the links of an item to all its bundles.
     */
    public Counts clearBundlesOf(Item item) {
        return fromItem.clear(item);
    }

    /**
     * {@link #create(Bundle, Item)} as a step that can be compensated.
     */
    public LinkStep<BundleItem> createStep(Bundle bundle, Item item) {
        return step(in -> in.create(bundle, item));
    }

    /**
     * {@link #create(Bundle, Item, Consumer)} as a step that can be compensated.
     */
    public LinkStep<BundleItem> createStep(Bundle bundle, Item item, Consumer<Changes> changes) {
        return step(in -> in.create(bundle, item, changes));
    }

    /**
     * {@link #update(Bundle, Item, Consumer)} as a step that can be compensated.
     */
    public LinkStep<BundleItem> updateStep(Bundle bundle, Item item, Consumer<Changes> changes) {
        return step(in -> in.update(bundle, item, changes));
    }

    /**
     * {@link #dismiss(Bundle, Item)} as a step that can be compensated.
     */
    public LinkStep<BundleItem> dismissStep(Bundle bundle, Item item) {
        return step(in -> in.dismiss(bundle, item));
    }

    /**
     * {@link #setItemsOf(Bundle, Collection)} as a step that can be compensated.
     */
    public LinkStep<BundleItem> setItemsOfStep(Bundle bundle, Collection<Item> items) {
        return step(in -> in.setItemsOf(bundle, items));
    }

    /**
     * {@link #clearItemsOf(Bundle)} as a step that can be compensated.
     */
    public LinkStep<BundleItem> clearItemsOfStep(Bundle bundle) {
        return step(in -> in.clearItemsOf(bundle));
    }

    /**
     * {@link #setBundlesOf(Item, Collection)} as a step that can be compensated.
     */
    public LinkStep<BundleItem> setBundlesOfStep(Item item, Collection<Bundle> bundles) {
        return step(in -> in.setBundlesOf(item, bundles));
    }

    /**
     * {@link #clearBundlesOf(Item)} as a step that can be compensated.
     */
    public LinkStep<BundleItem> clearBundlesOfStep(Item item) {
        return step(in -> in.clearBundlesOf(item));
    }

    /**
     * Any work as a step that can be compensated: {@code step(links -> links.dismissAll(pairs))}.
     * {@code work} writes by the client that it is given, which is in the step's transaction.
     */
    public LinkStep<BundleItem> step(Consumer<BundleItemLinks> work) {
        return links.step(in -> work.accept(new BundleItemLinks(in)));
    }

    /**
     * The change that {@code LinkChange.toJson} has written.
     *
     * @throws java.lang.IllegalArgumentException if it is no change of these links
     */
    public LinkChange<BundleItem> changeFromJson(String json) {
        return links.change(json);
    }

    /**
     * Puts back exactly what a step has changed, and nothing else.
     * Harmless where that has been done before.
     *
     * @throws dev.ligature.StaleChangeException if somebody has changed one of the links since
     */
    public void compensate(LinkChange<BundleItem> done) {
        links.compensate(done);
    }

    /**
     * The items of a bundle, in the order of their keys.
     */
    public List<Item> itemsOf(Bundle bundle) {
        return fromBundle.partners(bundle);
    }

    /**
     * At most {@code size} items of a bundle, in the order of their keys, beginning at a cursor.
     */
    public Page<Item> itemsOf(Bundle bundle, Cursor from, int size) {
        return fromBundle.partners(bundle, from, size);
    }

    /**
     * The bundles of an item, in the order of their keys.
     */
    public List<Bundle> bundlesOf(Item item) {
        return fromItem.partners(item);
    }

    /**
     * At most {@code size} bundles of an item, in the order of their keys, beginning at a cursor.
     */
    public Page<Bundle> bundlesOf(Item item, Cursor from, int size) {
        return fromItem.partners(item, from, size);
    }

    /**
     * The items of each bundle, an empty list where it has none.
     */
    public Map<Bundle, List<Item>> itemsByBundle(Collection<Bundle> bundles) {
        return fromBundle.partnersByRecord(bundles);
    }

    /**
     * The bundles of each item, an empty list where it has none.
     */
    public Map<Item, List<Bundle>> bundlesByItem(Collection<Item> items) {
        return fromItem.partnersByRecord(items);
    }

    /**
     * The link of a bundle and an item.
     */
    public Optional<Linked<BundleItem>> find(Bundle bundle, Item item) {
        return links.find(bundle, item);
    }

    /**
     * The links of a bundle to its items, in the order of their keys.
     */
    public List<Linked<BundleItem>> linksOfBundle(Bundle bundle) {
        return fromBundle.links(bundle);
    }

    /**
     * The links of an item to its bundles, in the order of their keys.
     */
    public List<Linked<BundleItem>> linksOfItem(Item item) {
        return fromItem.links(item);
    }

    /**
     * Whether a bundle and an item are linked.
     */
    public boolean exists(Bundle bundle, Item item) {
        return links.exists(bundle, item);
    }

    /**
     * How many items a bundle has.
     */
    public long countItemsOf(Bundle bundle) {
        return fromBundle.count(bundle);
    }

    /**
     * How many bundles an item has.
     */
    public long countBundlesOf(Item item) {
        return fromItem.count(item);
    }

    /**
     * Each period in which a bundle and an item were linked, the oldest first, a live one last.
     */
    public List<Period<BundleItem>> history(Bundle bundle, Item item) {
        return links.history(bundle, item);
    }

    /**
     * Each period in which a bundle had items, the oldest first, live ones last.
     */
    public List<Period<BundleItem>> history(Bundle bundle) {
        return fromBundle.history(bundle);
    }

    /**
     * Each period in which an item had bundles, the oldest first, live ones last.
     */
    public List<Period<BundleItem>> historyOfItem(Item item) {
        return fromItem.history(item);
    }

    /**
     * Removes links from the archive that were dismissed before {@code before}.
     * Returns how many.
     */
    public long purge(Instant before) {
        return links.purge(before);
    }

    /**
     * A reference to a product as bundle.
     */
    public static final class Bundle extends Ref<Product, String> {
        private Bundle(String key) {
            super(Product.class, key);
        }

        /**
         * The product with this key, as bundle.
         */
        public static Bundle of(String key) {
            return new Bundle(key);
        }

        /**
         * The same product, as bundle.
         */
        public static Bundle of(Ref<Product, String> ref) {
            return new Bundle(ref.key());
        }
    }

    /**
     * A reference to a product as item.
     */
    public static final class Item extends Ref<Product, String> {
        private Item(String key) {
            super(Product.class, key);
        }

        /**
         * The product with this key, as item.
         */
        public static Item of(String key) {
            return new Item(key);
        }

        /**
         * The same product, as item.
         */
        public static Item of(Ref<Product, String> ref) {
            return new Item(ref.key());
        }
    }

    /**
     * New values for columns of a {@link BundleItem}.
     */
    public static final class Changes {
        private final ColumnChanges values;

        private Changes() {
            values = new ColumnChanges();
        }

        /**
         * Sets {@code quantity}.
         */
        public Changes quantity(int value) {
            values.set(QUANTITY, value);
            return this;
        }

        private static ColumnChanges collect(Consumer<Changes> changes) {
            Changes collected = new Changes();
            changes.accept(collected);
            return collected.values;
        }
    }
}
