package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.customer;
import static shop.links.ShopRefs.product;
import static shop.links.ShopRefs.review;

import dev.ligature.Deletion;
import dev.ligature.DeletionPreview;
import dev.ligature.Ligature;
import dev.ligature.LigatureException;
import dev.ligature.NotRestorableException;
import dev.ligature.Restoration;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.customer.Customer;
import shop.customer.Customers;
import shop.links.CustomerReview;
import shop.links.CustomerReviewLinks;
import shop.links.ProductBrandLinks;
import shop.links.ProductReview;
import shop.links.ProductReviewLinks;
import shop.views.ProductPage;
import shop.views.ProductPageQuery;

/** What {@code docs/deleting.md} shows, in one database, and with customers in another one. */
class DeletingTest {

    private final JdbcConnectionPool shopDb = h2("shop");
    private final JdbcConnectionPool customersDb = h2("customers");
    private Ligature ligature;

    @BeforeEach
    void fill() throws SQLException {
        Reviewed.fill(shopDb, shopDb);
        ligature = Reviewed.linked(inOneDatabase(shopDb));
    }

    private static Ligature inOneDatabase(DataSource dataSource) {
        Ligature ligature = Ligature.builder()
                .links(dataSource)
                .deleter(Customer.class, new CustomerDeleter(new Customers(dataSource)))
                .build();
        return ligature;
    }

    /** Customers are in a database of their own; their table is there only once somebody creates it. */
    private Ligature inTwoDatabases() {
        Customers customers = new Customers(customersDb);
        Ligature ligature = Ligature.builder()
                .links(shopDb)
                .module("shop.customer", customersDb)
                .module("shop", shopDb) // all others
                .deleter(Customer.class, new CustomerDeleter(customers))
                .lease(Duration.ofMinutes(5))
                .build();
        ligature.migrate();
        ligature.resume(); // goes on with what is pending
        return ligature;
    }

    @AfterEach
    void drop() {
        List.of(shopDb, customersDb).forEach(JdbcConnectionPool::dispose);
    }

    private static JdbcConnectionPool h2(String name) {
        return JdbcConnectionPool.create("jdbc:h2:mem:" + name, "shop", "");
    }

    @Test
    void aProductGoesWithItsLinksAndReviewsAndComesBack() throws SQLException {
        List<String> before = Reviewed.everything(shopDb);

        DeletionPreview preview = ligature.previewDelete(product("prod_1"));
        preview.records(); // [Product prod_1, Review 1, Review 2]
        preview.links(); // {customer_review=2, product_brand=1, product_review=2}
        preview.irreversible(); // []: restore could bring all of it back

        Deletion deletion = ligature.delete(product("prod_1")); // takes exactly that
        ligature.restore(deletion.id()); // and brings it back, to the microsecond

        assertThat(preview.records()).containsExactly(product("prod_1"), review(1L), review(2L));
        assertThat(preview.links()).isEqualTo(Map.of("customer_review", 2L, "product_brand", 1L, "product_review", 2L));
        assertThat(preview.irreversible()).isEmpty();
        assertThat(deletion.records()).isEqualTo(preview.records());
        assertThat(deletion.links()).isEqualTo(preview.links());
        assertThat(deletion.finished()).isTrue();
        assertThat(Reviewed.everything(shopDb)).isEqualTo(before);
    }

    @Test
    void whatIsDeletedIsNotShownAnyMore() {
        ligature.delete(product("prod_1"));

        assertThat(ProductPageQuery.in(ligature).fetch())
                .extracting(ProductPage::title)
                .containsExactly("Wool socks");
        assertThat(CustomerReviewLinks.in(ligature).reviewsOf(customer("ann"))).containsExactly(review(3L), review(4L));
    }

    @Test
    void aCustomerGoesWithTheReviewsByTheModulesOwnService() throws SQLException {
        Deletion deletion = ligature.delete(customer("ann"));

        assertThat(deletion.records()).containsExactly(customer("ann"), review(1L), review(3L), review(4L));
        assertThat(new Customers(shopDb).active()).containsExactly("Bob");
        ligature.restore(deletion.id());
        assertThat(new Customers(shopDb).active()).containsExactly("Ann", "Bob");
    }

    @Test
    void anAccountThatWasClosedBeforeStaysClosed() throws SQLException {
        Deletion first = ligature.delete(customer("bob"));
        Deletion second = ligature.delete(customer("bob"));

        ligature.restore(second.id());
        assertThat(new Customers(shopDb).active()).containsExactly("Ann");
        ligature.restore(first.id());
        assertThat(new Customers(shopDb).active()).containsExactly("Ann", "Bob");
    }

    @Test
    void aRecordThatHasGoneAlreadyTakesItsLinksAndWhatCascades() {
        Deletion deletion = ligature.deleted(product("prod_1"));

        assertThat(deletion.records()).containsExactly(review(1L), review(2L));
        assertThat(ProductBrandLinks.in(ligature).brandOf(product("prod_1"))).isEmpty();
    }

    @Test
    void aDeletionIsLimitedToSomeLinks() {
        ligature.delete(product("prod_1"), d -> d.only(ProductReview.class)); // its brand stays linked
        ligature.delete(customer("ann"), d -> d.except(CustomerReview.class)); // her reviews stay

        assertThat(ProductBrandLinks.in(ligature).brandOf(product("prod_1"))).contains(brand("brand_1"));
        assertThat(CustomerReviewLinks.in(ligature).reviewsOf(customer("ann")))
                .containsExactly(review(1L), review(3L), review(4L));
    }

    @Test
    void aDeletionIsPartOfATransaction() {
        ProductBrandLinks productBrand = ProductBrandLinks.in(ligature);

        ligature.transaction(tx -> {
            productBrand.with(tx).create(product("prod_2"), brand("brand_1"));
            ligature.with(tx).delete(product("prod_1"));
        });

        assertThat(productBrand.productsOf(brand("brand_1"))).containsExactly(product("prod_2"));
    }

    @Test
    void whatIsInTheWayOfARestorationIsSaidAndCanBeLeft() {
        ProductReviewLinks productReview = ProductReviewLinks.in(ligature);
        ProductBrandLinks productBrand = ProductBrandLinks.in(ligature);
        Deletion deletion = ligature.delete(product("prod_1"));
        productBrand.create(product("prod_1"), brand("brand_2"));
        List<String> reasons = new ArrayList<>();

        try {
            ligature.restore(deletion.id());
        } catch (NotRestorableException refused) {
            reasons.addAll(refused.reasons()); // each thing that is in the way
            ligature.restorePartly(deletion.id()).left(); // the same: what has not come back
        }

        assertThat(reasons)
                .containsExactly("Product prod_1 and Brand brand_1 cannot be linked by \"product_brand\" again,"
                        + " because Product prod_1 and Brand brand_2 are now");
        assertThat(productBrand.brandOf(product("prod_1"))).contains(brand("brand_2"));
        assertThat(productReview.reviewsOf(product("prod_1"))).containsExactly(review(1L), review(2L));
    }

    @Test
    void anotherDatabaseMayBeAwayForAWhile() throws SQLException {
        ligature = inTwoDatabases();

        Deletion deletion = ligature.delete(customer("ann"));
        deletion.finished(); // false: the customers' database did not answer
        deletion.problem(); // why, as the database or the deleter said it
        deletion.outstanding(); // [Customer ann]
        deletion.records(); // [Review 1, Review 3, Review 4]

        assertThat(deletion.finished()).isFalse();
        assertThat(deletion.problem().orElseThrow()).startsWith("Customer: ");
        assertThat(deletion.outstanding()).containsExactly(customer("ann"));
        assertThat(deletion.records()).containsExactly(review(1L), review(3L), review(4L));
        assertThat(CustomerReviewLinks.in(ligature).reviewsOf(customer("ann"))).isEmpty();
        assertThat(ligature.pendingDeletions()).containsExactly(deletion);
        assertThat(ligature.resume()).isEmpty();

        customersAreBack();
        List<Deletion> done = ligature.resume();

        assertThat(done).extracting(Deletion::id).containsExactly(deletion.id());
        assertThat(done.get(0).records()).containsExactly(customer("ann"), review(1L), review(3L), review(4L));
        assertThat(ligature.pendingDeletions()).isEmpty();
        assertThat(new Customers(customersDb).active()).isEmpty();
    }

    @Test
    void aDeletionThatCannotGoOnDoesNotKeepOthersFromIt() throws SQLException {
        ligature = inTwoDatabases();
        Deletion older = ligature.delete(customer("bob"));
        Deletion younger = ligature.delete(customer("ann"));
        execute("update ligature_deletion set model = 'cat', phase = 'requested' where id = '%s'"
                .formatted(older.id()));
        customersAreBack();

        assertThat(ligature.resume()).extracting(Deletion::id).containsExactly(younger.id());
        assertThat(Reviewed.rows(shopDb, "select problem from ligature_deletion where owner is null"))
                .anySatisfy(problem -> assertThat(problem).contains("\"cat\", which is in no catalog any more"));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = shopDb.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void whatIsPendingCanBeCalledOffAndRestoredWhereAModuleIsAway() throws SQLException {
        ligature = inTwoDatabases();
        List<String> before = Reviewed.everything(shopDb);
        Deletion deletion = ligature.delete(customer("ann"));

        Restoration restoration = ligature.restore(deletion.id());

        assertThat(restoration.finished()).isFalse();
        assertThat(Reviewed.everything(shopDb)).isEqualTo(before);
        customersAreBack();
        assertThat(ligature.resume()).hasSize(1);
        assertThat(new Customers(customersDb).active()).containsExactly("Ann");
    }

    @Test
    void overSeveralDatabasesADeletionIsNoPartOfATransaction() {
        ligature = inTwoDatabases();

        assertThatExceptionOfType(LigatureException.class)
                .isThrownBy(() -> ligature.transaction(tx -> ligature.with(tx).delete(customer("ann"))))
                .withMessageStartingWith("A deletion over several databases cannot be part of a transaction");
    }

    @Test
    void theJournalShowsWhatIsPending() throws SQLException {
        ligature = inTwoDatabases();
        Deletion deletion = ligature.delete(customer("ann"));

        List<String> pending = Reviewed.rows(shopDb, """
                select d.id, d.requested_at, d.model, d.record, d.phase, d.problem, p.model as waits_for, p.record_keys
                from ligature_deletion d
                left join ligature_deletion_part p
                  on p.deletion_id = d.id and p.phase <> (case d.phase when 'restoring' then 'restored' else 'done' end)
                where d.phase in ('requested', 'dismissed', 'restoring')
                order by d.requested_at, d.id, p.number""");

        assertThat(pending)
                .singleElement()
                .asString()
                .startsWith(deletion.id().toString())
                .contains(" customer ann dismissed Customer: ")
                .endsWith(" customer [\"ann\"]");
    }

    @Test
    void whatIsDoneIsForgotten() {
        Deletion deletion = ligature.delete(product("prod_1"));
        Instant now = Clock.offset(Clock.systemUTC(), Duration.ofDays(100)).instant();

        Instant limit = now.minus(Duration.ofDays(90));
        ligature.purge(limit); // what is known of deletions, and of named runs of steps
        ProductReviewLinks.in(ligature).purge(limit); // an archive; each client its own

        assertThatExceptionOfType(NotRestorableException.class)
                .isThrownBy(() -> ligature.restore(deletion.id()))
                .withMessageContaining("There is no deletion");
    }

    private void customersAreBack() throws SQLException {
        Customers customers = new Customers(customersDb);
        customers.createTable();
        customers.add(new Customer("ann", "Ann"));
    }
}
