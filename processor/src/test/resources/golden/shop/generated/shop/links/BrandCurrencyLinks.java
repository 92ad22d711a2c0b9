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
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jooq.Configuration;
import shop.brand.Brand;
import shop.money.Currency;
import shop.money.CurrencyCode;

/**
 * The links between a brand and a currency, each a {@link BrandCurrency}: creates, changes, dismisses and reads them.
 *
 * <p>A brand has at most one currency.
 * A currency has any number of brands.
 *
 * <p>When a brand is deleted, its currency stays.
 * When a currency is deleted, its brands stay.
 * Either way the link between them is dismissed.
 *
 * <p>Immutable and safe for use by many threads, except when bound to a connection by {@code with}.
 */
@Generated("dev.ligature.processor.LinkProcessor")
@LinkInfo
public final class BrandCurrencyLinks {
    /**
     * The column of {@code since} as the runtime knows it.
     */
    public static final Column<LocalDate> SINCE = Column.required(0, "since", "since",
            ColumnType.DATE);

    /**
     * The link as the runtime knows it.
     */
    public static final LinkType<BrandCurrency, Ref<Brand, String>, Ref<Currency, CurrencyCode>> TYPE = new LinkType<>(
            BrandCurrency.class,
            /* name= */ "brand_currency",
            /* table= */ "brand_currency",
            /* archive= */ Optional.of("brand_currency_archive"),
            new LinkEndType<>(
                    Side.LEFT,
                    /* name= */ "brand",
                    /* alias= */ "brands",
                    Brand.class,
                    /* list= */ true,
                    /* deleteCascade= */ false,
                    /* column= */ "brand_id",
                    /* key= */ ColumnType.varchar(255),
                    /* ref= */ ShopRefs::brand),
            new LinkEndType<>(
                    Side.RIGHT,
                    /* name= */ "currency",
                    /* alias= */ "currency",
                    Currency.class,
                    /* list= */ false,
                    /* deleteCascade= */ false,
                    /* column= */ "currency_code",
                    /* key= */ ColumnType.wrapped(ColumnType.varchar(255), CurrencyCode::value, CurrencyCode::new),
                    /* ref= */ ShopRefs::currency),
            /* columns= */ List.of(SINCE),
            /* leftOf= */ link -> link.brand(),
            /* rightOf= */ link -> link.currency(),
            /* columnsOf= */ link -> new Object[] {link.since()},
            /* create= */ (brand, currency, values) -> new BrandCurrency(brand, currency,
                    values.<LocalDate>get(0)));

    private final LinkStore<BrandCurrency, Ref<Brand, String>, Ref<Currency, CurrencyCode>> links;

    private final LinksFrom<BrandCurrency, Ref<Brand, String>, Ref<Currency, CurrencyCode>> fromBrand;

    private final LinksFrom<BrandCurrency, Ref<Currency, CurrencyCode>, Ref<Brand, String>> fromCurrency;

    private BrandCurrencyLinks(
            LinkStore<BrandCurrency, Ref<Brand, String>, Ref<Currency, CurrencyCode>> links) {
        this.links = links;
        this.fromBrand = links.fromLeft();
        this.fromCurrency = links.fromRight();
    }

    /**
     * The client that works in the databases of a {@code Ligature}.
     */
    public static BrandCurrencyLinks in(Ligature ligature) {
        return new BrandCurrencyLinks(ligature.links(TYPE));
    }

    /**
     * The same client inside the transaction of this connection, which stays the caller's.
     */
    public BrandCurrencyLinks with(Connection connection) {
        return new BrandCurrencyLinks(links.with(connection));
    }

    /**
     * The same client inside the transaction of this jOOQ configuration, which stays the caller's.
     */
    public BrandCurrencyLinks with(Configuration configuration) {
        return new BrandCurrencyLinks(links.with(configuration));
    }

    /**
     * The same client inside the transaction that {@code Ligature.transaction} has begun.
     */
    public BrandCurrencyLinks with(Transaction transaction) {
        return new BrandCurrencyLinks(links.with(transaction));
    }

    /**
     * Links a brand and a currency, with all columns.
     * A live link takes the columns.
     *
     * @throws dev.ligature.LinkConflictException if the brand has another currency
     */
    public Outcome create(BrandCurrency link) {
        return links.create(link);
    }

    /**
     * Changes columns of a live link: {@code update(brand, currency, c -> c.since(..))}.
     * Columns that are not given stay as they are.
     *
     * @throws dev.ligature.LinkNotFoundException if the two are not linked
     */
    public void update(Ref<Brand, String> brand, Ref<Currency, CurrencyCode> currency,
            Consumer<Changes> changes) {
        links.update(brand, currency, Changes.collect(changes));
    }

    /**
     * Dismisses the link of a brand and a currency.
     * Returns whether there was one.
     */
    public boolean dismiss(Ref<Brand, String> brand, Ref<Currency, CurrencyCode> currency) {
        return links.dismiss(brand, currency);
    }

    /**
     * Creates or updates any number of links in one transaction, all or nothing.
     * The same pair twice is one link; the later columns win.
     *
     * @throws dev.ligature.LinkConflictException if a brand has another currency
     */
    public Counts createAll(Iterable<BrandCurrency> all) {
        return links.createAll(all);
    }

    /**
     * As {@code createAll(all)}, and tells what it has written so far: after each 5,000 links at most,
     * the last time when all is written and not yet committed.
     * When the transaction is run again, the sums begin anew.
     * What {@code progress} throws undoes all. It must not use the connection.
     */
    public Counts createAll(Iterable<BrandCurrency> all, Consumer<? super Counts> progress) {
        return links.createAll(all, progress);
    }

    /**
     * Dismisses any number of links in one transaction, all or nothing.
     * Pairs that are not linked count as unchanged.
     */
    public Counts dismissAll(
            Iterable<Pair<Ref<Brand, String>, Ref<Currency, CurrencyCode>>> pairs) {
        return links.dismissAll(pairs);
    }

    /**
     * As {@code dismissAll(pairs)}, and tells what it has written so far: after each 5,000 links at most,
     * the last time when all is written and not yet committed.
     * When the transaction is run again, the sums begin anew.
     * What {@code progress} throws undoes all. It must not use the connection.
     */
    public Counts dismissAll(Iterable<Pair<Ref<Brand, String>, Ref<Currency, CurrencyCode>>> pairs,
            Consumer<? super Counts> progress) {
        return links.dismissAll(pairs, progress);
    }

    /**
     * Makes the currency in {@code link} the currency of the brand in it, with its columns.
     * The link to another currency is dismissed as moved.
     */
    public Outcome setCurrencyOf(BrandCurrency link) {
        return fromBrand.setLink(link, Taking.REFUSED);
    }

    /**
     * Dismisses the link of a brand to its currency.
     * Returns whether there was one.
     */
    public boolean clearCurrencyOf(Ref<Brand, String> brand) {
        return fromBrand.clear(brand).dismissed() > 0;
    }

    /**
     * Makes these, and no others, the links of a currency to its brands.
     * Only what differs is written.
     *
     * @throws java.lang.IllegalArgumentException if one of them is a link of another currency
     * @throws dev.ligature.LinkConflictException if one of the brands has another currency
     */
    public Counts setBrandLinksOf(Ref<Currency, CurrencyCode> currency,
            Collection<BrandCurrency> all) {
        return fromCurrency.setAllLinks(currency, all, Taking.REFUSED);
    }

    /**
     * Makes these, and no others, the links of a currency to its brands.
     * Only what differs is written.
     * {@code taking} says what to do about a brand that has another currency.
     *
     * @throws java.lang.IllegalArgumentException if one of them is a link of another currency
     */
    public Counts setBrandLinksOf(Ref<Currency, CurrencyCode> currency,
            Collection<BrandCurrency> all, Taking taking) {
        return fromCurrency.setAllLinks(currency, all, taking);
    }

    /**
     * Dismisses the links of a currency to all its brands.
     */
    public Counts clearBrandsOf(Ref<Currency, CurrencyCode> currency) {
        return fromCurrency.clear(currency);
    }

    /**
     * {@link #create(BrandCurrency)} as a step that can be compensated.
     */
    public LinkStep<BrandCurrency> createStep(BrandCurrency link) {
        return step(in -> in.create(link));
    }

    /**
     * {@link #update(Ref, Ref, Consumer)} as a step that can be compensated.
     */
    public LinkStep<BrandCurrency> updateStep(Ref<Brand, String> brand,
            Ref<Currency, CurrencyCode> currency, Consumer<Changes> changes) {
        return step(in -> in.update(brand, currency, changes));
    }

    /**
     * {@link #dismiss(Ref, Ref)} as a step that can be compensated.
     */
    public LinkStep<BrandCurrency> dismissStep(Ref<Brand, String> brand,
            Ref<Currency, CurrencyCode> currency) {
        return step(in -> in.dismiss(brand, currency));
    }

    /**
     * {@link #setCurrencyOf(BrandCurrency)} as a step that can be compensated.
     */
    public LinkStep<BrandCurrency> setCurrencyOfStep(BrandCurrency link) {
        return step(in -> in.setCurrencyOf(link));
    }

    /**
     * {@link #clearCurrencyOf(Ref)} as a step that can be compensated.
     */
    public LinkStep<BrandCurrency> clearCurrencyOfStep(Ref<Brand, String> brand) {
        return step(in -> in.clearCurrencyOf(brand));
    }

    /**
     * {@link #setBrandLinksOf(Ref, Collection)} as a step that can be compensated.
     */
    public LinkStep<BrandCurrency> setBrandLinksOfStep(Ref<Currency, CurrencyCode> currency,
            Collection<BrandCurrency> all) {
        return step(in -> in.setBrandLinksOf(currency, all));
    }

    /**
     * {@link #setBrandLinksOf(Ref, Collection, Taking)} as a step that can be compensated.
     */
    public LinkStep<BrandCurrency> setBrandLinksOfStep(Ref<Currency, CurrencyCode> currency,
            Collection<BrandCurrency> all, Taking taking) {
        return step(in -> in.setBrandLinksOf(currency, all, taking));
    }

    /**
     * {@link #clearBrandsOf(Ref)} as a step that can be compensated.
     */
    public LinkStep<BrandCurrency> clearBrandsOfStep(Ref<Currency, CurrencyCode> currency) {
        return step(in -> in.clearBrandsOf(currency));
    }

    /**
     * Any work as a step that can be compensated: {@code step(links -> links.dismissAll(pairs))}.
     * {@code work} writes by the client that it is given, which is in the step's transaction.
     */
    public LinkStep<BrandCurrency> step(Consumer<BrandCurrencyLinks> work) {
        return links.step(in -> work.accept(new BrandCurrencyLinks(in)));
    }

    /**
     * The change that {@code LinkChange.toJson} has written.
     *
     * @throws java.lang.IllegalArgumentException if it is no change of these links
     */
    public LinkChange<BrandCurrency> changeFromJson(String json) {
        return links.change(json);
    }

    /**
     * Puts back exactly what a step has changed, and nothing else.
     * Harmless where that has been done before.
     *
     * @throws dev.ligature.StaleChangeException if somebody has changed one of the links since
     */
    public void compensate(LinkChange<BrandCurrency> done) {
        links.compensate(done);
    }

    /**
     * The currency of a brand.
     */
    public Optional<Ref<Currency, CurrencyCode>> currencyOf(Ref<Brand, String> brand) {
        return fromBrand.partner(brand);
    }

    /**
     * The brands of a currency, in the order of their keys.
     */
    public List<Ref<Brand, String>> brandsOf(Ref<Currency, CurrencyCode> currency) {
        return fromCurrency.partners(currency);
    }

    /**
     * At most {@code size} brands of a currency, in the order of their keys, beginning at a cursor.
     */
    public Page<Ref<Brand, String>> brandsOf(Ref<Currency, CurrencyCode> currency, Cursor from,
            int size) {
        return fromCurrency.partners(currency, from, size);
    }

    /**
     * The currency of each brand that has one.
     */
    public Map<Ref<Brand, String>, Ref<Currency, CurrencyCode>> currenciesByBrand(
            Collection<Ref<Brand, String>> brands) {
        return fromBrand.partnerByRecord(brands);
    }

    /**
     * The brands of each currency, an empty list where it has none.
     */
    public Map<Ref<Currency, CurrencyCode>, List<Ref<Brand, String>>> brandsByCurrency(
            Collection<Ref<Currency, CurrencyCode>> currencies) {
        return fromCurrency.partnersByRecord(currencies);
    }

    /**
     * The link of a brand and a currency.
     */
    public Optional<Linked<BrandCurrency>> find(Ref<Brand, String> brand,
            Ref<Currency, CurrencyCode> currency) {
        return links.find(brand, currency);
    }

    /**
     * The link of a brand to its currency.
     */
    public Optional<Linked<BrandCurrency>> linkOf(Ref<Brand, String> brand) {
        return fromBrand.link(brand);
    }

    /**
     * The links of a currency to its brands, in the order of their keys.
     */
    public List<Linked<BrandCurrency>> linksOf(Ref<Currency, CurrencyCode> currency) {
        return fromCurrency.links(currency);
    }

    /**
     * Whether a brand and a currency are linked.
     */
    public boolean exists(Ref<Brand, String> brand, Ref<Currency, CurrencyCode> currency) {
        return links.exists(brand, currency);
    }

    /**
     * How many brands a currency has.
     */
    public long countBrandsOf(Ref<Currency, CurrencyCode> currency) {
        return fromCurrency.count(currency);
    }

    /**
     * Each period in which a brand and a currency were linked, the oldest first, a live one last.
     */
    public List<Period<BrandCurrency>> history(Ref<Brand, String> brand,
            Ref<Currency, CurrencyCode> currency) {
        return links.history(brand, currency);
    }

    /**
     * Each period in which a brand had a currency, the oldest first, live ones last.
     */
    public List<Period<BrandCurrency>> history(Ref<Brand, String> brand) {
        return fromBrand.history(brand);
    }

    /**
     * Each period in which a currency had brands, the oldest first, live ones last.
     */
    public List<Period<BrandCurrency>> historyOfCurrency(Ref<Currency, CurrencyCode> currency) {
        return fromCurrency.history(currency);
    }

    /**
     * Removes links from the archive that were dismissed before {@code before}.
     * Returns how many.
     */
    public long purge(Instant before) {
        return links.purge(before);
    }

    /**
     * New values for columns of a {@link BrandCurrency}.
     */
    public static final class Changes {
        private final ColumnChanges values;

        private Changes() {
            values = new ColumnChanges();
        }

        /**
         * Sets {@code since}.
         */
        public Changes since(LocalDate value) {
            values.set(SINCE, value);
            return this;
        }

        private static ColumnChanges collect(Consumer<Changes> changes) {
            Changes collected = new Changes();
            changes.accept(collected);
            return collected.values;
        }
    }
}
