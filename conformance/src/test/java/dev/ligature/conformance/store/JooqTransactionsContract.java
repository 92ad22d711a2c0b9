package dev.ligature.conformance.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.product;

import dev.ligature.JooqTransactions;
import dev.ligature.Ligature;
import dev.ligature.LinkConflictException;
import dev.ligature.conformance.ShopContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.links.ProductBrandLinks;

/** Ligature inside the transactions of jOOQ, without being handed anything. */
@Tag("C-039")
abstract class JooqTransactionsContract extends ShopContract {

    private final List<String> done = new ArrayList<>();
    private JooqTransactions transactions;
    private DSLContext dsl;
    private ProductBrandLinks links;

    @BeforeEach
    void join() {
        DataSourceConnectionProvider connections = new DataSourceConnectionProvider(dataSource());
        transactions = new JooqTransactions(connections);
        DefaultConfiguration configuration = new DefaultConfiguration();
        configuration.setConnectionProvider(connections);
        configuration.setTransactionProvider(transactions);
        configuration.setSQLDialect(
                SQLDialect.valueOf(onPostgres() ? "POSTGRES" : dialect().toUpperCase(Locale.ROOT)));
        dsl = DSL.using(configuration);
        Ligature joined = Ligature.builder()
                .links(dataSource())
                .transactions(transactions)
                .build();
        links = ProductBrandLinks.in(joined);
        done.clear();
    }

    @Test
    void whatIsWrittenInsideIsCommittedWithIt() {
        dsl.transaction(inside -> {
            links.create(product("p"), brand("b"));
            assertThat(ProductBrandLinks.in(ligature()).exists(product("p"), brand("b")))
                    .isFalse();
        });

        assertThat(links.exists(product("p"), brand("b"))).isTrue();
    }

    @Test
    void whatIsWrittenInsideIsUndoneWithItAndNothingIsDoneAfterIt() {
        assertThatExceptionOfType(Undone.class)
                .isThrownBy(() -> dsl.transaction(inside -> {
                    links.create(product("p"), brand("b"));
                    transactions.afterCommit(() -> done.add("never"));
                    throw new Undone();
                }));

        assertThat(links.exists(product("p"), brand("b"))).isFalse();
        assertThat(done).isEmpty();
        assertThat(transactions.active()).isFalse();
    }

    @Test
    void aNestedTransactionIsUndoneAlone() {
        dsl.transaction(outer -> {
            links.create(product("p"), brand("b"));
            transactions.afterCommit(() -> done.add("outer"));
            assertThatExceptionOfType(Undone.class)
                    .isThrownBy(() -> outer.dsl().transaction(inner -> {
                        links.create(product("q"), brand("b"));
                        transactions.afterCommit(() -> done.add("inner"));
                        throw new Undone();
                    }));
            outer.dsl().transaction(inner -> transactions.afterCommit(() -> done.add("second")));
            assertThat(done).isEmpty();
        });

        assertThat(links.productsOf(brand("b"))).containsExactly(product("p"));
        assertThat(done).containsExactly("outer", "second");
    }

    @Test
    @Tag("C-040")
    void aTransactionGoesOnAfterAConflict() {
        links.create(product("p"), brand("b"));

        dsl.transaction(inside -> {
            assertThatExceptionOfType(LinkConflictException.class)
                    .isThrownBy(() -> links.create(product("p"), brand("c")));
            links.create(product("q"), brand("c"));
        });

        assertThat(links.exists(product("q"), brand("c"))).isTrue();
    }

    @Test
    @Tag("C-124")
    void anActionAfterTheCommitThatFailsDoesNotLookLikeAFailureOfTheTransaction() {
        dsl.transaction(inside -> {
            links.create(product("p"), brand("b"));
            transactions.afterCommit(() -> {
                throw new Undone();
            });
            transactions.afterCommit(() -> done.add("the next one"));
        });

        assertThat(links.exists(product("p"), brand("b"))).isTrue();
        assertThat(done).containsExactly("the next one");
    }

    @Test
    void withoutATransactionThereIsNothingToJoin() {
        assertThat(transactions.active()).isFalse();
        assertThatIllegalStateException().isThrownBy(transactions::current);
        assertThatIllegalStateException().isThrownBy(() -> transactions.afterCommit(() -> {}));
        links.create(product("p"), brand("b"));
        assertThat(ProductBrandLinks.in(ligature()).exists(product("p"), brand("b")))
                .isTrue();
    }

    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
