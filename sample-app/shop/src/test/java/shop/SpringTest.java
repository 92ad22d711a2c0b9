package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.product;

import dev.ligature.Ligature;
import dev.ligature.LinkConflictException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import shop.links.ProductBrandLinks;

/** What {@code docs/spring.md} shows, in real transactions of Spring. */
class SpringTest {

    private final List<String> told = new ArrayList<>();
    private ShopDatabase database;
    private JdbcTemplate jdbc;
    private TransactionTemplate transaction;
    private TransactionTemplate another;
    private TransactionTemplate nested;
    private ProductBrandLinks productBrand;

    /** Sees what is committed. */
    private ProductBrandLinks outside;

    @BeforeEach
    void open() {
        open("h2");
    }

    private void open(String name) {
        database = ShopDatabase.named(name);
        DataSource dataSource = database.dataSource();
        Ligature.on(dataSource).migrate();
        Ligature ligature = Ligature.builder()
                .links(dataSource)
                .transactions(new SpringTransactions(dataSource))
                .afterCommit(events -> told.add(events.size() + " committed"))
                .build();
        DataSourceTransactionManager manager = new DataSourceTransactionManager(dataSource);
        transaction = new TransactionTemplate(manager);
        another = new TransactionTemplate(manager);
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        nested = new TransactionTemplate(manager);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        jdbc = new JdbcTemplate(dataSource);
        jdbc.execute("create table note (text varchar(20))");
        productBrand = ProductBrandLinks.in(ligature);
        outside = ProductBrandLinks.in(Ligature.on(dataSource));
    }

    @AfterEach
    void close() throws IOException {
        database.close();
    }

    @Test
    void linksAreCommittedWithWhatElseTheTransactionDoes() {
        transaction.executeWithoutResult(status -> {
            jdbc.update("insert into note values ('with a link')");
            productBrand.create(product("cup"), brand("acme"));
            assertThat(productBrand.brandOf(product("cup"))).contains(brand("acme"));
            assertThat(outside.brandOf(product("cup"))).isEmpty();
            assertThat(told).isEmpty();
        });

        assertThat(outside.brandOf(product("cup"))).contains(brand("acme"));
        assertThat(jdbc.queryForList("select text from note")).hasSize(1);
        assertThat(told).containsExactly("1 committed");
    }

    @Test
    void theyAreRolledBackWithIt() {
        transaction.executeWithoutResult(status -> {
            jdbc.update("insert into note values ('with a link')");
            productBrand.create(product("cup"), brand("acme"));
            status.setRollbackOnly();
        });

        assertThat(outside.brandOf(product("cup"))).isEmpty();
        assertThat(jdbc.queryForList("select text from note")).isEmpty();
        assertThat(told).isEmpty();
    }

    /** PostgreSQL would go on with nothing after an error. */
    @Test
    void theTransactionGoesOnAfterAConflict() throws IOException {
        close();
        open("postgresql");
        productBrand.create(product("cup"), brand("acme"));

        transaction.executeWithoutResult(status -> {
            assertThatExceptionOfType(LinkConflictException.class)
                    .isThrownBy(() -> productBrand.create(product("cup"), brand("fjell")));
            productBrand.create(product("sock"), brand("fjell"));
        });

        assertThat(outside.brandOf(product("sock"))).contains(brand("fjell"));
    }

    @Test
    void anInnerTransactionIsOneOfItsOwn() {
        transaction.executeWithoutResult(outer -> {
            productBrand.create(product("cup"), brand("acme"));
            another.executeWithoutResult(inner -> productBrand.create(product("sock"), brand("acme")));
            assertThat(told).containsExactly("1 committed");
            outer.setRollbackOnly();
        });

        assertThat(outside.productsOf(brand("acme"))).containsExactly(product("sock"));
    }

    @Test
    void ofWhatIsRolledBackToASavepointNobodyIsTold() {
        transaction.executeWithoutResult(outer -> {
            productBrand.create(product("cup"), brand("acme"));
            nested.executeWithoutResult(inner -> {
                productBrand.create(product("sock"), brand("acme"));
                inner.setRollbackOnly();
            });
            nested.executeWithoutResult(inner -> productBrand.dismiss(product("cup"), brand("acme")));
        });

        assertThat(outside.productsOf(brand("acme"))).isEmpty();
        assertThat(told).containsExactly("1 committed", "1 committed");
    }

    @Test
    void whatAnObserverWritesAfterTheCommitIsCommittedToo() {
        AtomicBoolean first = new AtomicBoolean(true);
        ProductBrandLinks[] own = new ProductBrandLinks[1];
        own[0] = ProductBrandLinks.in(Ligature.builder()
                .links(database.dataSource())
                .transactions(new SpringTransactions(database.dataSource()))
                .afterCommit(events -> {
                    if (first.getAndSet(false)) {
                        another.executeWithoutResult(status -> own[0].create(product("hat"), brand("acme")));
                        own[0].create(product("sock"), brand("acme"));
                    }
                })
                .build());

        transaction.executeWithoutResult(status -> own[0].create(product("cup"), brand("acme")));

        assertThat(outside.productsOf(brand("acme"))).containsExactly(product("cup"), product("hat"), product("sock"));
    }

    /** It asks for a connection to this one, which Spring keeps for the thread, and which commits each statement. */
    @Test
    void theTransactionOfAnotherDatabaseIsNotTakenPartIn() {
        JdbcConnectionPool elsewhere = JdbcConnectionPool.create("jdbc:h2:mem:elsewhere", "shop", "");
        try {
            new TransactionTemplate(new DataSourceTransactionManager(elsewhere)).executeWithoutResult(status -> {
                jdbc.update("insert into note values ('committed at once')");
                another.executeWithoutResult(inner -> {}); // which has it give the connection back meanwhile
                productBrand.create(product("cup"), brand("acme"));
                assertThat(outside.brandOf(product("cup"))).contains(brand("acme"));
                assertThat(told).containsExactly("1 committed");
                status.setRollbackOnly();
            });
        } finally {
            elsewhere.dispose();
        }

        assertThat(outside.brandOf(product("cup"))).contains(brand("acme"));
    }

    @Test
    void withoutATransactionEachCallIsOne() {
        productBrand.create(product("cup"), brand("acme"));

        assertThat(outside.brandOf(product("cup"))).contains(brand("acme"));
        assertThat(told).containsExactly("1 committed");
    }
}
