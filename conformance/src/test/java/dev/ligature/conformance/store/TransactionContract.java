package dev.ligature.conformance.store;

import static dev.ligature.Outcome.CREATED;
import static dev.ligature.Outcome.UNCHANGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.image;
import static shop.links.ShopRefs.logo;
import static shop.links.ShopRefs.product;
import static shop.links.ShopRefs.tag;

import dev.ligature.LinkConflictException;
import dev.ligature.LinkNotFoundException;
import dev.ligature.Pair;
import dev.ligature.conformance.ShopContract;
import dev.ligature.conformance.database.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shop.links.ProductTag;

/** Clients inside a transaction that somebody else ends. */
abstract class TransactionContract extends ShopContract {
    private Clients links;

    @BeforeEach
    void clients() {
        links = Clients.in(ligature());
    }

    @ParameterizedTest
    @EnumSource
    @Tag("C-039")
    void whatIsWrittenInATransactionIsSeenInItAndUndoneWithIt(Surroundings surroundings) {
        links.productBrand().create(product("old"), brand("b"));

        surroundings.run(ligature(), dataSource(), false, inside -> {
            inside.productBrand().create(product("p"), brand("b"));
            inside.productBrand().dismiss(product("old"), brand("b"));
            inside.productTag().createAll(List.of(new ProductTag(product("p"), tag("t"), 1, null)));
            inside.productImage().setImagesOf(product("p"), List.of(image("i")));
            inside.brandLogo().setLogoOf(brand("b"), logo("l"));

            assertThat(inside.productBrand().productsOf(brand("b"))).containsExactly(product("p"));
            assertThat(inside.productBrand().history(product("old"))).hasSize(1);
            assertThat(inside.productTag().find(product("p"), tag("t"))).isPresent();
            assertThat(inside.productImage().imagesByProduct(List.of(product("p"))))
                    .containsEntry(product("p"), List.of(image("i")));
            assertThat(inside.brandLogo().exists(brand("b"), logo("l"))).isTrue();
            assertThat(links.productBrand().productsOf(brand("b"))).containsExactly(product("old"));
        });

        assertThat(links.productBrand().productsOf(brand("b"))).containsExactly(product("old"));
        assertThat(Sql.count(dataSource(), "product_brand_archive")).isZero();
        assertThat(Sql.count(dataSource(), "product_tag")).isZero();
        assertThat(Sql.count(dataSource(), "product_image")).isZero();
        assertThat(Sql.count(dataSource(), "brand_logo")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    @Tag("C-039")
    void whatIsWrittenInATransactionStaysWhenItIsCommitted(Surroundings surroundings) {
        surroundings.run(ligature(), dataSource(), true, inside -> {
            inside.productBrand().create(product("p"), brand("b"));
            inside.productBrand().update(product("p"), brand("b"), c -> c.featured(true));
            inside.productImage().setImagesOf(product("p"), List.of(image("i"), image("j")));
        });

        assertThat(links.productBrand()
                        .linkOf(product("p"))
                        .orElseThrow()
                        .link()
                        .featured())
                .isTrue();
        assertThat(links.productImage().imagesOf(product("p"))).containsExactly(image("i"), image("j"));
    }

    @ParameterizedTest
    @EnumSource
    @Tag("C-040")
    void aTransactionGoesOnAfterAConflict(Surroundings surroundings) {
        links.productBrand().create(product("p"), brand("b"));
        links.brandLogo().create(brand("b"), logo("l"));
        links.productImage().create(product("p"), image("i"));

        surroundings.run(ligature(), dataSource(), true, inside -> {
            refused(() -> inside.productBrand().create(product("p"), brand("c")));
            refused(() -> inside.productBrand()
                    .linkAll(List.of(Pair.of(product("before"), brand("b")), Pair.of(product("p"), brand("c")))));
            refused(() -> inside.brandLogo().setLogoOf(brand("c"), logo("l")));
            refused(() -> inside.productImage().setImagesOf(product("q"), List.of(image("a"), image("i"))));
            assertThat(inside.productBrand().create(product("p"), brand("b"))).isEqualTo(UNCHANGED);
            assertThat(inside.productBrand().create(product("q"), brand("b"))).isEqualTo(CREATED);
        });

        assertThat(links.productBrand().productsOf(brand("b"))).containsExactly(product("p"), product("q"));
        assertThat(links.productImage().imagesOf(product("q"))).isEmpty();
        assertThat(links.brandLogo().brandOf(logo("l"))).contains(brand("b"));
        assertThat(Sql.count(dataSource(), "brand_logo_archive")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    @Tag("C-040")
    void aTransactionGoesOnAfterAnyOtherRefusal(Surroundings surroundings) {
        surroundings.run(ligature(), dataSource(), true, inside -> {
            assertThatExceptionOfType(LinkNotFoundException.class)
                    .isThrownBy(() -> inside.productTag().update(product("p"), tag("t"), c -> c.weight(1)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> inside.productTag()
                            .createAll(List.of(
                                    new ProductTag(product("p"), tag("t"), 1, "fine"),
                                    new ProductTag(product("p"), tag("u"), 1, "\0"))));
            assertThat(inside.productTag().create(product("p"), tag("v"))).isEqualTo(CREATED);
        });

        assertThat(links.productTag().tagsOf(product("p"))).containsExactly(tag("v"));
    }

    @ParameterizedTest
    @EnumSource
    @Tag("C-040")
    void aConflictWithWhatTheTransactionItselfWroteIsAConflictToo(Surroundings surroundings) {
        surroundings.run(ligature(), dataSource(), true, inside -> {
            inside.brandLogo().create(brand("b"), logo("l"));
            refused(() -> inside.brandLogo().create(brand("b"), logo("m")));
            refused(() -> inside.brandLogo().create(brand("c"), logo("l")));
            inside.brandLogo().dismiss(brand("b"), logo("l"));
            inside.brandLogo().create(brand("c"), logo("l"));
        });

        assertThat(links.brandLogo().brandOf(logo("l"))).contains(brand("c"));
    }

    @Test
    @Tag("C-039")
    void aConnectionOfTheCallerIsLeftAsItIs() throws SQLException {
        try (Connection connection = dataSource().getConnection()) {
            connection.setAutoCommit(false);
            Clients inside = links.with(connection);
            dataSource().forget();
            inside.productBrand().create(product("p"), brand("b"));
            inside.productImage().setImagesOf(product("p"), List.of(image("i")));
            refused(() -> inside.productBrand().create(product("p"), brand("c")));

            assertThat(dataSource().roundTrips()).doesNotContain("#commit");
            assertThat(connection.getAutoCommit()).isFalse();
            assertThat(connection.isClosed()).isFalse();
            connection.rollback();
            connection.setAutoCommit(true);
        }
        assertThat(Sql.count(dataSource(), "product_brand")).isZero();
    }

    @Test
    @Tag("C-028")
    void aConnectionWithoutATransactionIsGivenOneForEachCall() throws SQLException {
        links.productBrand().create(product("p"), brand("b"));
        try (Connection connection = dataSource().getConnection()) {
            Clients bound = links.with(connection);
            refused(() -> bound.productBrand()
                    .linkAll(List.of(Pair.of(product("o"), brand("b")), Pair.of(product("p"), brand("c")))));
            bound.productTag().create(product("p"), tag("t"));
            assertThat(connection.getAutoCommit()).isTrue();
        }

        assertThat(links.productBrand().productsOf(brand("b"))).containsExactly(product("p"));
        assertThat(links.productTag().tagsOf(product("p"))).containsExactly(tag("t"));
    }

    @Test
    @Tag("C-039")
    void aTransactionReturnsWhatItsWorkReturnsAndThrowsWhatItThrows() {
        assertThat(ligature().<String>transactionResult(transaction -> {
                    links.with(transaction.connection()).productTag().create(product("p"), tag("t"));
                    return "done";
                }))
                .isEqualTo("done");
        IllegalStateException thrown = new IllegalStateException("not today");
        assertThat(catchThrowable(() -> ligature().transaction(transaction -> {
                    links.with(transaction.connection()).productTag().create(product("p"), tag("u"));
                    throw thrown;
                })))
                .isSameAs(thrown);

        assertThat(links.productTag().tagsOf(product("p"))).containsExactly(tag("t"));
    }

    @Test
    @Tag("C-039")
    void aTransactionServesHandWrittenSqlToo() {
        ligature().transaction(transaction -> {
            links.with(transaction.connection()).productTag().create(product("p"), tag("t"));
            Sql.execute(transaction.connection(), "update product_tag set weight = 5");
            assertThat(transaction.dsl().fetchCount(DSL.table("product_tag"))).isOne();
        });

        assertThat(links.productTag()
                        .find(product("p"), tag("t"))
                        .orElseThrow()
                        .link()
                        .weight())
                .isEqualTo(5);
    }

    private static void refused(ThrowingCallable work) {
        assertThatExceptionOfType(LinkConflictException.class).isThrownBy(work);
    }
}
