package dev.ligature.conformance.store;

import static dev.ligature.Outcome.CREATED;
import static dev.ligature.Outcome.UNCHANGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.product;
import static shop.links.ShopRefs.tag;

import dev.ligature.LinkConflictException;
import dev.ligature.LinkRetryException;
import dev.ligature.conformance.ShopContract;
import dev.ligature.conformance.database.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.links.ProductTagLinks;

/** Clients inside a transaction of every isolation level. */
abstract class IsolationContract extends ShopContract {
    private Clients links;

    @BeforeEach
    void clients() {
        links = Clients.in(ligature());
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                Connection.TRANSACTION_READ_COMMITTED,
                Connection.TRANSACTION_REPEATABLE_READ,
                Connection.TRANSACTION_SERIALIZABLE
            })
    @Tag("C-039")
    @Tag("C-040")
    void everyIsolationLevelServes(int isolation) throws SQLException {
        links.productBrand().create(product("p"), brand("b"));

        at(isolation, true, inside -> {
            refused(() -> inside.productBrand().create(product("p"), brand("c")));
            assertThat(inside.productBrand().create(product("q"), brand("b"))).isEqualTo(CREATED);
            assertThat(inside.productBrand().create(product("q"), brand("b"))).isEqualTo(UNCHANGED);
            inside.productBrand().setBrandOf(product("p"), brand("d"));
            inside.productBrand().setProductsOf(brand("b"), List.of(product("r")));
            inside.productBrand().update(product("r"), brand("b"), c -> c.featured(true));
            inside.productBrand().dismiss(product("p"), brand("d"));
        });

        assertThat(links.productBrand().productsOf(brand("b"))).containsExactly(product("r"));
        assertThat(links.productBrand().brandOf(product("p"))).isEmpty();
        assertThat(Sql.count(dataSource(), "product_brand_archive")).isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("levelsOfOneSnapshot")
    @Tag("C-026")
    void aPartnerThatTheTransactionCannotSeeIsARetryOrAConflict(int isolation) throws SQLException {
        Throwable[] thrown = new Throwable[1];

        at(isolation, false, inside -> {
            assertThat(inside.productBrand().brandOf(product("p"))).isEmpty();
            links.productBrand().create(product("p"), brand("b"));
            thrown[0] = catchThrowable(() -> inside.productBrand().create(product("p"), brand("c")));
        });

        assertThat(thrown[0]).isInstanceOfAny(LinkRetryException.class, LinkConflictException.class);
        assertThat(links.productBrand().brandOf(product("p"))).contains(brand("b"));
    }

    @ParameterizedTest
    @MethodSource("levelsOfOneSnapshot")
    @Tag("C-026")
    void aLinkThatTheTransactionCannotSeeIsLeftOrARetry(int isolation) throws SQLException {
        Throwable[] thrown = new Throwable[1];

        at(isolation, false, inside -> {
            assertThat(inside.productBrand().brandOf(product("p"))).isEmpty();
            links.productBrand().create(product("p"), brand("b"));
            thrown[0] = catchThrowable(() -> assertThat(inside.productBrand().create(product("p"), brand("b")))
                    .isEqualTo(UNCHANGED));
        });

        if (thrown[0] != null) {
            assertThat(thrown[0]).isInstanceOf(LinkRetryException.class);
        }
        assertThat(links.productBrand().brandOf(product("p"))).contains(brand("b"));
    }

    @ParameterizedTest
    @MethodSource("levelsOfOneSnapshot")
    @Tag("C-033")
    void aListIsNotSetByWhoStillSeesTheOneBefore(int isolation) throws SQLException {
        links.productTag().setTagsOf(product("p"), List.of(tag("a")));

        notAfterOthersSetIt(isolation, inside -> inside.setTagsOf(product("p"), List.of(tag("a"), tag("c"))));
        notAfterOthersSetIt(isolation, inside -> inside.setTagsOf(product("p"), List.of()));
        notAfterOthersSetIt(isolation, inside -> inside.clearTagsOf(product("p")));
    }

    private void notAfterOthersSetIt(int isolation, Consumer<ProductTagLinks> set) throws SQLException {
        links.productTag().setTagsOf(product("p"), List.of(tag("a")));
        Throwable[] thrown = new Throwable[1];

        at(isolation, false, inside -> {
            assertThat(inside.productTag().tagsOf(product("p"))).containsExactly(tag("a"));
            links.productTag().setTagsOf(product("p"), List.of(tag("a"), tag("b")));
            thrown[0] = catchThrowable(() -> set.accept(inside.productTag()));
        });

        // MariaDB sees the newest links when it is about to change them, however old all else is that it sees
        if (!dialect().equals("mariadb")) {
            assertThat(thrown[0]).isInstanceOf(LinkRetryException.class);
        }
        assertThat(links.productTag().tagsOf(product("p"))).containsExactly(tag("a"), tag("b"));
    }

    private void at(int isolation, boolean commit, Consumer<Clients> work) throws SQLException {
        try (Connection connection = dataSource().getConnection()) {
            int before = connection.getTransactionIsolation();
            connection.setTransactionIsolation(isolation);
            connection.setAutoCommit(false);
            try {
                work.accept(links.with(connection));
                if (commit) {
                    connection.commit();
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
                connection.setTransactionIsolation(before);
            }
        }
    }

    private static void refused(ThrowingCallable work) {
        assertThatExceptionOfType(LinkConflictException.class).isThrownBy(work);
    }
}
