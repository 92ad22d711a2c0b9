package dev.ligature.conformance.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.product;
import static shop.links.ShopRefs.tag;

import dev.ligature.ConfigurationException;
import dev.ligature.JooqTransactions;
import dev.ligature.Ligature;
import dev.ligature.LigatureException;
import dev.ligature.LinkChange;
import dev.ligature.LinkConflictException;
import dev.ligature.LinkEvent;
import dev.ligature.conformance.concurrency.Rivals;
import dev.ligature.conformance.concurrency.Rivals.Result;
import dev.ligature.conformance.database.Sql;
import dev.ligature.spi.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.links.ProductTag;
import shop.links.ProductTagLinks;

/** What observers are told once it is committed, and that they are told nothing else. */
@Tag("C-123")
abstract class AfterCommitContract extends WorkflowContract {

    private final List<List<LinkEvent<?>>> committed = new CopyOnWriteArrayList<>();
    private final Told told = new Told();
    private Consumer<List<LinkEvent<?>>> then = events -> {};

    @Override
    protected Ligature.Builder wire(Ligature.Builder builder) {
        return builder.listener(told).afterCommit(events -> then.accept(events)).afterCommit(committed::add);
    }

    @BeforeAll
    void createOutbox() {
        Sql.execute(dataSource(), "create table outbox (line varchar(200))");
    }

    @BeforeEach
    void forget() {
        Sql.execute(dataSource(), "delete from outbox");
        then = events -> {};
        told.reset();
        committed.clear();
    }

    @Test
    void anOperationIsToldOnceItIsCommitted() {
        List<Boolean> seen = new ArrayList<>();
        then = events -> seen.add(productTag().exists(product("p"), tag("t")));

        productTag().create(product("p"), tag("t"));
        productTag().create(product("p"), tag("t"));

        assertThat(lines()).containsExactly("CREATED p t");
        assertThat(committed.get(0)).isUnmodifiable();
        assertThat(seen).containsExactly(true);
    }

    @Test
    void aTransactionIsToldAsAWholeAndInOrder() {
        ligature().transaction(tx -> {
            productTag().with(tx).create(product("p"), tag("a"));
            productBrand().with(tx).create(product("p"), brand("b"));
            productTag().with(tx).dismiss(product("p"), tag("a"));
            assertThat(committed).isEmpty();
        });

        assertThat(committed).hasSize(1);
        assertThat(lines()).containsExactly("CREATED p a", "CREATED p b", "DISMISSED p a DISMISSED");
    }

    @Test
    void insideOfATransactionItIsToldThoughAnotherLigatureStandsBetween() {
        Ligature other = Ligature.on(dataSource());

        ligature()
                .transaction(tx -> other.with(tx)
                        .transaction(inner -> productTag().with(inner).create(product("p"), tag("t"))));

        assertThat(lines()).containsExactly("CREATED p t");
    }

    @Test
    void inATransactionOfAnotherLigatureWhichWouldNotTellItNothingIsWritten() {
        Ligature other = Ligature.on(dataSource());

        refused(() -> other.transaction(tx -> productTag().with(tx).create(product("p"), tag("t"))));

        assertThat(productTag().exists(product("p"), tag("t"))).isFalse();
    }

    @Test
    void whatIsRolledBackIsNotTold() {
        assertThatExceptionOfType(Undone.class)
                .isThrownBy(() -> ligature().transaction(tx -> {
                    productTag().with(tx).create(product("p"), tag("a"));
                    throw new Undone();
                }));
        told.then((events, tx) -> {
            throw new Undone();
        });
        assertThatExceptionOfType(Undone.class).isThrownBy(() -> productTag().create(product("p"), tag("a")));
        assertThatExceptionOfType(Undone.class)
                .isThrownBy(
                        () -> productTag().createStep(product("p"), tag("a")).run());

        assertThat(committed).isEmpty();
    }

    @Test
    void ofATransactionOnlyWhatStaysIsTold() {
        ligature().transaction(tx -> {
            productBrand().with(tx).create(product("p"), brand("b"));
            assertThatExceptionOfType(LinkConflictException.class)
                    .isThrownBy(() -> productBrand()
                            .with(tx)
                            .step(links -> {
                                links.create(product("undone"), brand("b"));
                                links.create(product("p"), brand("c"));
                            })
                            .run());
            assertThatExceptionOfType(Undone.class)
                    .isThrownBy(() -> ligature().with(tx).transaction(inner -> {
                        productTag().with(inner).create(product("undone"), tag("t"));
                        throw new Undone();
                    }));
            ligature().with(tx).transaction(inner -> productTag().with(inner).create(product("p"), tag("t")));
        });

        assertThat(committed).hasSize(1);
        assertThat(lines()).containsExactly("CREATED p b", "CREATED p t");
    }

    @Test
    void whatAListenerWritesIsToldWithTheRest() {
        told.then((events, tx) -> {
            if (events.get(0).name().equals("product_brand")) {
                productTag().with(tx).create(product("p"), tag("branded"));
            }
        });

        productBrand().create(product("p"), brand("b"));

        assertThat(committed).hasSize(1);
        assertThat(lines()).containsExactly("CREATED p b", "CREATED p branded");
    }

    @Test
    void aStepAndItsCompensationAreEachToldOnce() {
        LinkChange<ProductTag> done = productTag()
                .step(links -> {
                    links.create(product("p"), tag("a"));
                    links.create(product("p"), tag("b"));
                })
                .run("1");
        productTag().compensate(done);
        productTag().compensate(done);

        assertThat(committed).hasSize(2);
        assertThat(lines())
                .containsExactly(
                        "CREATED p a", "CREATED p b", "DISMISSED p b COMPENSATED", "DISMISSED p a COMPENSATED");
    }

    @Test
    void inATransactionOfAFrameworkItIsToldOnceThatIsCommitted() {
        Jooq jooq = new Jooq();
        jooq.dsl.transaction(outer -> {
            jooq.productTag.create(product("p"), tag("a"));
            outer.dsl().transaction(inner -> jooq.productTag.create(product("p"), tag("b")));
            jooq.ligature.transaction(tx -> jooq.productTag.with(tx).create(product("p"), tag("c")));
            assertThat(committed).isEmpty();
        });

        assertThat(lines()).containsExactly("CREATED p a", "CREATED p b", "CREATED p c");
    }

    @Test
    void whatAFrameworkRollsBackIsNotTold() {
        Jooq jooq = new Jooq();
        assertThatExceptionOfType(Undone.class)
                .isThrownBy(() -> jooq.dsl.transaction(inside -> {
                    jooq.productTag.create(product("p"), tag("a"));
                    throw new Undone();
                }));
        assertThat(committed).isEmpty();

        jooq.dsl.transaction(outer -> {
            jooq.productTag.create(product("p"), tag("a"));
            assertThatExceptionOfType(Undone.class)
                    .isThrownBy(() -> outer.dsl().transaction(inner -> {
                        jooq.productTag.create(product("p"), tag("b"));
                        throw new Undone();
                    }));
        });
        jooq.productTag.create(product("p"), tag("c"));

        assertThat(committed).hasSize(2);
        assertThat(lines()).containsExactly("CREATED p a", "CREATED p c");
    }

    @Test
    void aTransactionThatIsRunAgainIsToldOnce() {
        assumeThat(dialect())
                .as("there who writes first keeps the other from writing")
                .isNotEqualTo("sqlite");
        told.then((events, tx) -> Told.lines(events)
                .forEach(line -> tx.dsl()
                        .insertInto(DSL.table("outbox"), DSL.field("line", String.class))
                        .values(line)
                        .execute()));
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        List<AtomicInteger> attempts = List.of(new AtomicInteger(), new AtomicInteger());
        try (Rivals rivals = new Rivals()) {
            List<Result<String>> results = rivals.race(2, number -> {
                ligature().transaction(tx -> {
                    ProductTagLinks inside = productTag().with(tx);
                    inside.create(product("p" + number), tag("t"));
                    if (attempts.get(number).incrementAndGet() == 1) {
                        Rivals.await(bothHoldOne);
                    }
                    inside.create(new ProductTag(product("p" + (1 - number)), tag("t"), number + 1, null));
                });
                return "done";
            });
            assertThat(results).allMatch(result -> result.thrown().isEmpty());
        }

        assertThat(attempts.get(0).get() + attempts.get(1).get()).isGreaterThan(2);
        assertThat(told.all().size())
                .isGreaterThan(committed.stream().mapToInt(List::size).sum());
        assertThat(committed).hasSize(2);
        assertThat(lines()).containsExactlyInAnyOrderElementsOf(outbox());
        assertThat(lines())
                .filteredOn(line -> line.startsWith("CREATED"))
                .containsExactlyInAnyOrder("CREATED p0 t", "CREATED p1 t");
    }

    @Test
    @Tag("C-124")
    void anObserverThatThrowsIsLoggedAndTheNextIsToldAll() {
        IllegalStateException thrown = new IllegalStateException("too late");
        then = events -> {
            throw thrown;
        };
        List<LogRecord> logged = logged(() -> productTag().create(product("p"), tag("t")));

        assertThat(lines()).containsExactly("CREATED p t");
        assertThat(productTag().exists(product("p"), tag("t"))).isTrue();
        assertThat(logged).singleElement().satisfies(record -> {
            assertThat(record.getLevel()).isEqualTo(Level.SEVERE);
            assertThat(record.getMessage()).isEqualTo("An observer failed after the commit; what was committed stays");
            assertThat(record.getThrown()).isSameAs(thrown);
        });
    }

    @Test
    void anObserverCanWriteLinksItself() {
        then = events -> {
            if (events.get(0).name().equals("product_brand")) {
                productTag().create(product("p"), tag("branded"));
            }
        };

        productBrand().create(product("p"), brand("b"));

        assertThat(lines()).containsExactlyInAnyOrder("CREATED p b", "CREATED p branded");
    }

    @Test
    void onAConnectionWhoseCommitNobodyKnowsOfNothingIsWritten() throws SQLException {
        productTag().create(product("p"), tag("t"));
        committed.clear();
        List<String> before = live();
        try (Connection connection = dataSource().getConnection()) {
            connection.setAutoCommit(false);
            ProductTagLinks inside = productTag().with(connection);
            refused(() -> inside.create(product("p"), tag("new")));
            refused(() -> inside.dismiss(product("p"), tag("t")));
            refused(() -> inside.setTagsOf(product("p"), List.of()));
            refused(() -> inside.createStep(product("p"), tag("new")).run());
            refused(() -> ligature()
                    .with(connection)
                    .transaction(tx -> productTag().with(tx).create(product("p"), tag("new"))));
            assertThat(inside.tagsOf(product("p"))).containsExactly(tag("t"));
            connection.commit();
            connection.setAutoCommit(true);
        }

        assertThat(live()).isEqualTo(before);
        assertThat(committed).isEmpty();
    }

    @Test
    void onAConnectionThatCommitsEachStatementItIsTold() throws SQLException {
        try (Connection connection = dataSource().getConnection()) {
            productTag().with(connection).create(product("p"), tag("t"));
            assertThat(connection.getAutoCommit()).isTrue();
        }

        assertThat(lines()).containsExactly("CREATED p t");
    }

    @Test
    void transactionsThatCannotTellAreRefused() {
        Ligature.Builder builder = Ligature.builder()
                .links(dataSource())
                .transactions(new Silent())
                .afterCommit(committed::add);

        assertThatThrownBy(builder::build)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("There are observers that are told after the commit, of which %s cannot tell"
                        .formatted(Silent.class.getName()));
        assertThat(Ligature.builder()
                        .links(dataSource())
                        .transactions(new Silent())
                        .listener(told)
                        .build())
                .isNotNull();
    }

    private static void refused(Runnable work) {
        assertThatExceptionOfType(LigatureException.class)
                .isThrownBy(work::run)
                .withMessage(
                        "There are observers that are told after the commit, and nobody would tell them of the commit of"
                                + " this connection. Use transaction(..) of this Ligature and with(transaction), or name the"
                                + " framework to builder().transactions(..)");
    }

    private List<String> lines() {
        return committed.stream().flatMap(events -> Told.lines(events).stream()).toList();
    }

    private List<String> outbox() {
        return Sql.column(dataSource(), "select line from outbox").stream()
                .map(String::valueOf)
                .toList();
    }

    private static List<LogRecord> logged(Runnable work) {
        List<LogRecord> records = new ArrayList<>();
        Logger logger = Logger.getLogger("dev.ligature.transaction.Session");
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                records.add(record);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.addHandler(handler);
        logger.setUseParentHandlers(false);
        try {
            work.run();
        } finally {
            logger.setUseParentHandlers(true);
            logger.removeHandler(handler);
        }
        return records;
    }

    /** Ligature inside the transactions of jOOQ. */
    private final class Jooq {
        private final DSLContext dsl;
        private final Ligature ligature;
        private final ProductTagLinks productTag;

        Jooq() {
            DataSourceConnectionProvider connections = new DataSourceConnectionProvider(dataSource());
            JooqTransactions transactions = new JooqTransactions(connections);
            DefaultConfiguration configuration = new DefaultConfiguration();
            configuration.setConnectionProvider(connections);
            configuration.setTransactionProvider(transactions);
            configuration.setSQLDialect(
                    SQLDialect.valueOf(onPostgres() ? "POSTGRES" : dialect().toUpperCase(Locale.ROOT)));
            dsl = DSL.using(configuration);
            ligature = Ligature.builder()
                    .links(dataSource())
                    .transactions(transactions)
                    .afterCommit(committed::add)
                    .build();
            productTag = ProductTagLinks.in(ligature);
        }
    }

    /** Transactions of a framework that tells nobody when they are committed; none is active. */
    private static final class Silent implements Transactions {
        @Override
        public boolean active() {
            return false;
        }

        @Override
        public Connection current() {
            throw new IllegalStateException("no transaction is active");
        }

        @Override
        public void afterCommit(Runnable action) {
            throw new UnsupportedOperationException("it cannot");
        }

        @Override
        public boolean tellsAfterCommit() {
            return false;
        }
    }

    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
