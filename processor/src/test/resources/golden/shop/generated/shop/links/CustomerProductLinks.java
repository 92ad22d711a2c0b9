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
import java.math.BigDecimal;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jooq.Configuration;
import org.jooq.JSON;
import org.jspecify.annotations.Nullable;
import shop.customer.Customer;
import shop.product.Product;

/**
 * The links between a customer and a product, each a {@link CustomerProduct}: creates, changes, dismisses and reads them.
 *
 * <p>A customer has any number of wishes.
 * A product has any number of customers.
 *
 * <p>When a customer is deleted, its wishes stay.
 * When a product is deleted, its customers stay.
 * Either way the link between them is dismissed.
 *
 * <p>Immutable and safe for use by many threads, except when bound to a connection by {@code with}.
 */
@Generated("dev.ligature.processor.LinkProcessor")
@LinkInfo(
        nullable = {
                "text",
                "number",
                "amount",
                "day",
                "time",
                "local",
                "moment",
                "offset",
                "token",
                "bytes",
                "json",
                "words",
                "priorities"
        }
)
public final class CustomerProductLinks {
    /**
     * The column of {@code text} as the runtime knows it.
     */
    public static final Column<String> TEXT = Column.nullable(0, "text", "text", ColumnType.TEXT);

    /**
     * The column of {@code code} as the runtime knows it.
     */
    public static final Column<String> CODE = Column.defaulted(1, "code", "code",
            ColumnType.varchar(40));

    /**
     * The column of {@code flag} as the runtime knows it.
     */
    public static final Column<Boolean> FLAG = Column.defaulted(2, "flag", "flag",
            ColumnType.BOOLEAN);

    /**
     * The column of {@code small} as the runtime knows it.
     */
    public static final Column<Short> SMALL = Column.defaulted(3, "small", "small",
            ColumnType.SHORT);

    /**
     * The column of {@code number} as the runtime knows it.
     */
    public static final Column<Integer> NUMBER = Column.nullable(4, "number", "number",
            ColumnType.INTEGER);

    /**
     * The column of {@code big} as the runtime knows it.
     */
    public static final Column<Long> BIG = Column.defaulted(5, "big", "big", ColumnType.LONG);

    /**
     * The column of {@code single} as the runtime knows it.
     */
    public static final Column<Float> SINGLE = Column.defaulted(6, "single", "single",
            ColumnType.FLOAT);

    /**
     * The column of {@code precise} as the runtime knows it.
     */
    public static final Column<Double> PRECISE = Column.defaulted(7, "precise", "precise",
            ColumnType.DOUBLE);

    /**
     * The column of {@code amount} as the runtime knows it.
     */
    public static final Column<BigDecimal> AMOUNT = Column.nullable(8, "amount", "amount",
            ColumnType.decimal(12, 2));

    /**
     * The column of {@code day} as the runtime knows it.
     */
    public static final Column<LocalDate> DAY = Column.nullable(9, "day", "\"day\"",
            ColumnType.DATE);

    /**
     * The column of {@code time} as the runtime knows it.
     */
    public static final Column<LocalTime> TIME = Column.nullable(10, "time", "time",
            ColumnType.TIME);

    /**
     * The column of {@code local} as the runtime knows it.
     */
    public static final Column<LocalDateTime> LOCAL = Column.nullable(11, "local", "local",
            ColumnType.DATE_TIME);

    /**
     * The column of {@code moment} as the runtime knows it.
     */
    public static final Column<Instant> MOMENT = Column.nullable(12, "moment", "moment",
            ColumnType.INSTANT);

    /**
     * The column of {@code offset} as the runtime knows it.
     */
    public static final Column<OffsetDateTime> OFFSET = Column.nullable(13, "offset", "\"offset\"",
            ColumnType.OFFSET_DATE_TIME);

    /**
     * The column of {@code token} as the runtime knows it.
     */
    public static final Column<UUID> TOKEN = Column.nullable(14, "token", "token", ColumnType.UUID);

    /**
     * The column of {@code bytes} as the runtime knows it.
     */
    public static final Column<byte[]> BYTES = Column.nullable(15, "bytes", "bytes",
            ColumnType.BYTES);

    /**
     * The column of {@code json} as the runtime knows it.
     */
    public static final Column<JSON> JSON = Column.nullable(16, "json", "json", ColumnType.JSON);

    /**
     * The column of {@code type} as the runtime knows it.
     */
    public static final Column<CustomerProduct.Priority> TYPE_ = Column.defaulted(17, "type", "type",
            ColumnType.<CustomerProduct.Priority>enumeration(CustomerProduct.Priority::valueOf));

    /**
     * The column of {@code words} as the runtime knows it.
     */
    public static final Column<List<String>> WORDS = Column.nullable(18, "words", "words",
            ColumnType.TEXT_LIST);

    /**
     * The column of {@code priorities} as the runtime knows it.
     */
    public static final Column<List<CustomerProduct.Priority>> PRIORITIES = Column.nullable(19, "priorities", "priorities",
            ColumnType.<CustomerProduct.Priority>enumerationList(CustomerProduct.Priority::valueOf));

    /**
     * The link as the runtime knows it.
     */
    public static final LinkType<CustomerProduct, Ref<Customer, Integer>, Ref<Product, String>> TYPE = new LinkType<>(
            CustomerProduct.class,
            /* name= */ "customer_product",
            /* table= */ "customer_product",
            /* archive= */ Optional.of("customer_product_archive"),
            new LinkEndType<>(
                    Side.LEFT,
                    /* name= */ "customer",
                    /* alias= */ "customers",
                    Customer.class,
                    /* list= */ true,
                    /* deleteCascade= */ false,
                    /* column= */ "customer_id",
                    /* key= */ ColumnType.INTEGER,
                    /* ref= */ ShopRefs::customer),
            new LinkEndType<>(
                    Side.RIGHT,
                    /* name= */ "product",
                    /* alias= */ "wishes",
                    Product.class,
                    /* list= */ true,
                    /* deleteCascade= */ false,
                    /* column= */ "product_id",
                    /* key= */ ColumnType.varchar(255),
                    /* ref= */ ShopRefs::product),
            /* columns= */ List.of(TEXT, CODE, FLAG, SMALL, NUMBER, BIG, SINGLE, PRECISE, AMOUNT,
                    DAY, TIME, LOCAL, MOMENT, OFFSET, TOKEN, BYTES, JSON, TYPE_, WORDS, PRIORITIES),
            /* leftOf= */ link -> link.customer(),
            /* rightOf= */ link -> link.product(),
            /* columnsOf= */ link -> new Object[] {link.text(), link.code(), link.flag(),
                    link.small(), link.number(), link.big(), link.single(), link.precise(),
                    link.amount(), link.day(), link.time(), link.local(), link.moment(),
                    link.offset(), link.token(), link.bytes(), link.json(), link.type(),
                    link.words(), link.priorities()},
            /* create= */ (customer, product, values) -> new CustomerProduct(customer, product,
                    values.<String>get(0), values.<String>get(1), values.<Boolean>get(2),
                    values.<Short>get(3), values.<Integer>get(4), values.<Long>get(5),
                    values.<Float>get(6), values.<Double>get(7), values.<BigDecimal>get(8),
                    values.<LocalDate>get(9), values.<LocalTime>get(10),
                    values.<LocalDateTime>get(11), values.<Instant>get(12),
                    values.<OffsetDateTime>get(13), values.<UUID>get(14), values.<byte[]>get(15),
                    values.<JSON>get(16), values.<CustomerProduct.Priority>get(17),
                    values.<List<String>>get(18), values.<List<CustomerProduct.Priority>>get(19)));

    private final LinkStore<CustomerProduct, Ref<Customer, Integer>, Ref<Product, String>> links;

    private final LinksFrom<CustomerProduct, Ref<Customer, Integer>, Ref<Product, String>> fromCustomer;

    private final LinksFrom<CustomerProduct, Ref<Product, String>, Ref<Customer, Integer>> fromProduct;

    private CustomerProductLinks(
            LinkStore<CustomerProduct, Ref<Customer, Integer>, Ref<Product, String>> links) {
        this.links = links;
        this.fromCustomer = links.fromLeft();
        this.fromProduct = links.fromRight();
    }

    /**
     * The client that works in the databases of a {@code Ligature}.
     */
    public static CustomerProductLinks in(Ligature ligature) {
        return new CustomerProductLinks(ligature.links(TYPE));
    }

    /**
     * The same client inside the transaction of this connection, which stays the caller's.
     */
    public CustomerProductLinks with(Connection connection) {
        return new CustomerProductLinks(links.with(connection));
    }

    /**
     * The same client inside the transaction of this jOOQ configuration, which stays the caller's.
     */
    public CustomerProductLinks with(Configuration configuration) {
        return new CustomerProductLinks(links.with(configuration));
    }

    /**
     * The same client inside the transaction that {@code Ligature.transaction} has begun.
     */
    public CustomerProductLinks with(Transaction transaction) {
        return new CustomerProductLinks(links.with(transaction));
    }

    /**
     * Links a customer and a product; its columns take their defaults.
     * A live link is left as it is.
     */
    public Outcome create(Ref<Customer, Integer> customer, Ref<Product, String> product) {
        return links.create(customer, product);
    }

    /**
     * Links a customer and a product, with all columns.
     * A live link takes the columns.
     */
    public Outcome create(CustomerProduct link) {
        return links.create(link);
    }

    /**
     * Changes columns of a live link: {@code update(customer, product, c -> c.text(..))}.
     * Columns that are not given stay as they are.
     *
     * @throws dev.ligature.LinkNotFoundException if the two are not linked
     */
    public void update(Ref<Customer, Integer> customer, Ref<Product, String> product,
            Consumer<Changes> changes) {
        links.update(customer, product, Changes.collect(changes));
    }

    /**
     * Dismisses the link of a customer and a product.
     * Returns whether there was one.
     */
    public boolean dismiss(Ref<Customer, Integer> customer, Ref<Product, String> product) {
        return links.dismiss(customer, product);
    }

    /**
     * Creates or updates any number of links in one transaction, all or nothing.
     * The same pair twice is one link; the later columns win.
     */
    public Counts createAll(Iterable<CustomerProduct> all) {
        return links.createAll(all);
    }

    /**
     * As {@code createAll(all)}, and tells what it has written so far: after each 5,000 links at most,
     * the last time when all is written and not yet committed.
     * When the transaction is run again, the sums begin anew.
     * What {@code progress} throws undoes all. It must not use the connection.
     */
    public Counts createAll(Iterable<CustomerProduct> all, Consumer<? super Counts> progress) {
        return links.createAll(all, progress);
    }

    /**
     * Links any number of pairs in one transaction, all or nothing.
     * Live links are left as they are.
     */
    public Counts linkAll(Iterable<Pair<Ref<Customer, Integer>, Ref<Product, String>>> pairs) {
        return links.linkAll(pairs);
    }

    /**
     * As {@code linkAll(pairs)}, and tells what it has written so far: after each 5,000 links at most,
     * the last time when all is written and not yet committed.
     * When the transaction is run again, the sums begin anew.
     * What {@code progress} throws undoes all. It must not use the connection.
     */
    public Counts linkAll(Iterable<Pair<Ref<Customer, Integer>, Ref<Product, String>>> pairs,
            Consumer<? super Counts> progress) {
        return links.linkAll(pairs, progress);
    }

    /**
     * Dismisses any number of links in one transaction, all or nothing.
     * Pairs that are not linked count as unchanged.
     */
    public Counts dismissAll(Iterable<Pair<Ref<Customer, Integer>, Ref<Product, String>>> pairs) {
        return links.dismissAll(pairs);
    }

    /**
     * As {@code dismissAll(pairs)}, and tells what it has written so far: after each 5,000 links at most,
     * the last time when all is written and not yet committed.
     * When the transaction is run again, the sums begin anew.
     * What {@code progress} throws undoes all. It must not use the connection.
     */
    public Counts dismissAll(Iterable<Pair<Ref<Customer, Integer>, Ref<Product, String>>> pairs,
            Consumer<? super Counts> progress) {
        return links.dismissAll(pairs, progress);
    }

    /**
     * Makes these, and no others, the wishes of a customer.
     * Only what differs is written; links that stay keep their columns.
     */
    public Counts setWishesOf(Ref<Customer, Integer> customer,
            Collection<Ref<Product, String>> wishes) {
        return fromCustomer.setAll(customer, wishes, Taking.REFUSED);
    }

    /**
     * Makes these, and no others, the links of a customer to its wishes.
     * Only what differs is written.
     *
     * @throws java.lang.IllegalArgumentException if one of them is a link of another customer
     */
    public Counts setProductLinksOf(Ref<Customer, Integer> customer,
            Collection<CustomerProduct> all) {
        return fromCustomer.setAllLinks(customer, all, Taking.REFUSED);
    }

    /**
     * Dismisses the links of a customer to all its wishes.
     */
    public Counts clearWishesOf(Ref<Customer, Integer> customer) {
        return fromCustomer.clear(customer);
    }

    /**
     * Makes these, and no others, the customers of a product.
     * Only what differs is written; links that stay keep their columns.
     */
    public Counts setCustomersOf(Ref<Product, String> product,
            Collection<Ref<Customer, Integer>> customers) {
        return fromProduct.setAll(product, customers, Taking.REFUSED);
    }

    /**
     * Makes these, and no others, the links of a product to its customers.
     * Only what differs is written.
     *
     * @throws java.lang.IllegalArgumentException if one of them is a link of another product
     */
    public Counts setCustomerLinksOf(Ref<Product, String> product,
            Collection<CustomerProduct> all) {
        return fromProduct.setAllLinks(product, all, Taking.REFUSED);
    }

    /**
     * Dismisses the links of a product to all its customers.
     */
    public Counts clearCustomersOf(Ref<Product, String> product) {
        return fromProduct.clear(product);
    }

    /**
     * {@link #create(Ref, Ref)} as a step that can be compensated.
     */
    public LinkStep<CustomerProduct> createStep(Ref<Customer, Integer> customer,
            Ref<Product, String> product) {
        return step(in -> in.create(customer, product));
    }

    /**
     * {@link #create(CustomerProduct)} as a step that can be compensated.
     */
    public LinkStep<CustomerProduct> createStep(CustomerProduct link) {
        return step(in -> in.create(link));
    }

    /**
     * {@link #update(Ref, Ref, Consumer)} as a step that can be compensated.
     */
    public LinkStep<CustomerProduct> updateStep(Ref<Customer, Integer> customer,
            Ref<Product, String> product, Consumer<Changes> changes) {
        return step(in -> in.update(customer, product, changes));
    }

    /**
     * {@link #dismiss(Ref, Ref)} as a step that can be compensated.
     */
    public LinkStep<CustomerProduct> dismissStep(Ref<Customer, Integer> customer,
            Ref<Product, String> product) {
        return step(in -> in.dismiss(customer, product));
    }

    /**
     * {@link #setWishesOf(Ref, Collection)} as a step that can be compensated.
     */
    public LinkStep<CustomerProduct> setWishesOfStep(Ref<Customer, Integer> customer,
            Collection<Ref<Product, String>> wishes) {
        return step(in -> in.setWishesOf(customer, wishes));
    }

    /**
     * {@link #setProductLinksOf(Ref, Collection)} as a step that can be compensated.
     */
    public LinkStep<CustomerProduct> setProductLinksOfStep(Ref<Customer, Integer> customer,
            Collection<CustomerProduct> all) {
        return step(in -> in.setProductLinksOf(customer, all));
    }

    /**
     * {@link #clearWishesOf(Ref)} as a step that can be compensated.
     */
    public LinkStep<CustomerProduct> clearWishesOfStep(Ref<Customer, Integer> customer) {
        return step(in -> in.clearWishesOf(customer));
    }

    /**
     * {@link #setCustomersOf(Ref, Collection)} as a step that can be compensated.
     */
    public LinkStep<CustomerProduct> setCustomersOfStep(Ref<Product, String> product,
            Collection<Ref<Customer, Integer>> customers) {
        return step(in -> in.setCustomersOf(product, customers));
    }

    /**
     * {@link #setCustomerLinksOf(Ref, Collection)} as a step that can be compensated.
     */
    public LinkStep<CustomerProduct> setCustomerLinksOfStep(Ref<Product, String> product,
            Collection<CustomerProduct> all) {
        return step(in -> in.setCustomerLinksOf(product, all));
    }

    /**
     * {@link #clearCustomersOf(Ref)} as a step that can be compensated.
     */
    public LinkStep<CustomerProduct> clearCustomersOfStep(Ref<Product, String> product) {
        return step(in -> in.clearCustomersOf(product));
    }

    /**
     * Any work as a step that can be compensated: {@code step(links -> links.dismissAll(pairs))}.
     * {@code work} writes by the client that it is given, which is in the step's transaction.
     */
    public LinkStep<CustomerProduct> step(Consumer<CustomerProductLinks> work) {
        return links.step(in -> work.accept(new CustomerProductLinks(in)));
    }

    /**
     * The change that {@code LinkChange.toJson} has written.
     *
     * @throws java.lang.IllegalArgumentException if it is no change of these links
     */
    public LinkChange<CustomerProduct> changeFromJson(String json) {
        return links.change(json);
    }

    /**
     * Puts back exactly what a step has changed, and nothing else.
     * Harmless where that has been done before.
     *
     * @throws dev.ligature.StaleChangeException if somebody has changed one of the links since
     */
    public void compensate(LinkChange<CustomerProduct> done) {
        links.compensate(done);
    }

    /**
     * The wishes of a customer, in the order of their keys.
     */
    public List<Ref<Product, String>> wishesOf(Ref<Customer, Integer> customer) {
        return fromCustomer.partners(customer);
    }

    /**
     * At most {@code size} wishes of a customer, in the order of their keys, beginning at a cursor.
     */
    public Page<Ref<Product, String>> wishesOf(Ref<Customer, Integer> customer, Cursor from,
            int size) {
        return fromCustomer.partners(customer, from, size);
    }

    /**
     * The customers of a product, in the order of their keys.
     */
    public List<Ref<Customer, Integer>> customersOf(Ref<Product, String> product) {
        return fromProduct.partners(product);
    }

    /**
     * At most {@code size} customers of a product, in the order of their keys, beginning at a cursor.
     */
    public Page<Ref<Customer, Integer>> customersOf(Ref<Product, String> product, Cursor from,
            int size) {
        return fromProduct.partners(product, from, size);
    }

    /**
     * The wishes of each customer, an empty list where it has none.
     */
    public Map<Ref<Customer, Integer>, List<Ref<Product, String>>> wishesByCustomer(
            Collection<Ref<Customer, Integer>> customers) {
        return fromCustomer.partnersByRecord(customers);
    }

    /**
     * The customers of each product, an empty list where it has none.
     */
    public Map<Ref<Product, String>, List<Ref<Customer, Integer>>> customersByProduct(
            Collection<Ref<Product, String>> wishes) {
        return fromProduct.partnersByRecord(wishes);
    }

    /**
     * The link of a customer and a product.
     */
    public Optional<Linked<CustomerProduct>> find(Ref<Customer, Integer> customer,
            Ref<Product, String> product) {
        return links.find(customer, product);
    }

    /**
     * The links of a customer to its wishes, in the order of their keys.
     */
    public List<Linked<CustomerProduct>> linksOfCustomer(Ref<Customer, Integer> customer) {
        return fromCustomer.links(customer);
    }

    /**
     * The links of a product to its customers, in the order of their keys.
     */
    public List<Linked<CustomerProduct>> linksOfProduct(Ref<Product, String> product) {
        return fromProduct.links(product);
    }

    /**
     * Whether a customer and a product are linked.
     */
    public boolean exists(Ref<Customer, Integer> customer, Ref<Product, String> product) {
        return links.exists(customer, product);
    }

    /**
     * How many wishes a customer has.
     */
    public long countWishesOf(Ref<Customer, Integer> customer) {
        return fromCustomer.count(customer);
    }

    /**
     * How many customers a product has.
     */
    public long countCustomersOf(Ref<Product, String> product) {
        return fromProduct.count(product);
    }

    /**
     * Each period in which a customer and a product were linked, the oldest first, a live one last.
     */
    public List<Period<CustomerProduct>> history(Ref<Customer, Integer> customer,
            Ref<Product, String> product) {
        return links.history(customer, product);
    }

    /**
     * Each period in which a customer had wishes, the oldest first, live ones last.
     */
    public List<Period<CustomerProduct>> history(Ref<Customer, Integer> customer) {
        return fromCustomer.history(customer);
    }

    /**
     * Each period in which a product had customers, the oldest first, live ones last.
     */
    public List<Period<CustomerProduct>> historyOfProduct(Ref<Product, String> product) {
        return fromProduct.history(product);
    }

    /**
     * Removes links from the archive that were dismissed before {@code before}.
     * Returns how many.
     */
    public long purge(Instant before) {
        return links.purge(before);
    }

    /**
     * New values for columns of a {@link CustomerProduct}.
     */
    public static final class Changes {
        private final ColumnChanges values;

        private Changes() {
            values = new ColumnChanges();
        }

        /**
         * Sets {@code text}; null for none.
         */
        public Changes text(@Nullable String value) {
            values.set(TEXT, value);
            return this;
        }

        /**
         * Sets {@code code}.
         */
        public Changes code(String value) {
            values.set(CODE, value);
            return this;
        }

        /**
         * Sets {@code flag}.
         */
        public Changes flag(boolean value) {
            values.set(FLAG, value);
            return this;
        }

        /**
         * Sets {@code small}.
         */
        public Changes small(short value) {
            values.set(SMALL, value);
            return this;
        }

        /**
         * Sets {@code number}; null for none.
         */
        public Changes number(@Nullable Integer value) {
            values.set(NUMBER, value);
            return this;
        }

        /**
         * Sets {@code big}.
         */
        public Changes big(long value) {
            values.set(BIG, value);
            return this;
        }

        /**
         * Sets {@code single}.
         */
        public Changes single(float value) {
            values.set(SINGLE, value);
            return this;
        }

        /**
         * Sets {@code precise}.
         */
        public Changes precise(double value) {
            values.set(PRECISE, value);
            return this;
        }

        /**
         * Sets {@code amount}; null for none.
         */
        public Changes amount(@Nullable BigDecimal value) {
            values.set(AMOUNT, value);
            return this;
        }

        /**
         * Sets {@code day}; null for none.
         */
        public Changes day(@Nullable LocalDate value) {
            values.set(DAY, value);
            return this;
        }

        /**
         * Sets {@code time}; null for none.
         */
        public Changes time(@Nullable LocalTime value) {
            values.set(TIME, value);
            return this;
        }

        /**
         * Sets {@code local}; null for none.
         */
        public Changes local(@Nullable LocalDateTime value) {
            values.set(LOCAL, value);
            return this;
        }

        /**
         * Sets {@code moment}; null for none.
         */
        public Changes moment(@Nullable Instant value) {
            values.set(MOMENT, value);
            return this;
        }

        /**
         * Sets {@code offset}; null for none.
         */
        public Changes offset(@Nullable OffsetDateTime value) {
            values.set(OFFSET, value);
            return this;
        }

        /**
         * Sets {@code token}; null for none.
         */
        public Changes token(@Nullable UUID value) {
            values.set(TOKEN, value);
            return this;
        }

        /**
         * Sets {@code bytes}; null for none.
         */
        public Changes bytes(byte @Nullable [] value) {
            values.set(BYTES, value);
            return this;
        }

        /**
         * Sets {@code json}; null for none.
         */
        public Changes json(@Nullable JSON value) {
            values.set(JSON, value);
            return this;
        }

        /**
         * Sets {@code type}.
         */
        public Changes type(CustomerProduct.Priority value) {
            values.set(TYPE_, value);
            return this;
        }

        /**
         * Sets {@code words}; null for none.
         */
        public Changes words(@Nullable List<String> value) {
            values.set(WORDS, value);
            return this;
        }

        /**
         * Sets {@code priorities}; null for none.
         */
        public Changes priorities(@Nullable List<CustomerProduct.Priority> value) {
            values.set(PRIORITIES, value);
            return this;
        }

        private static ColumnChanges collect(Consumer<Changes> changes) {
            Changes collected = new Changes();
            changes.accept(collected);
            return collected.values;
        }
    }
}
