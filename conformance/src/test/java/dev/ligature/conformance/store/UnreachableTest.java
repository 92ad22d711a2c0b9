package dev.ligature.conformance.store;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.product;

import dev.ligature.Ligature;
import dev.ligature.LigatureException;
import dev.ligature.conformance.database.DataSources;
import dev.ligature.conformance.database.H2Database;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import shop.links.ProductBrandLinks;

/** A database that gives no connection: what is thrown is Ligature's, and the driver's its cause, whoever asked for it. */
class UnreachableTest {

    private static final DataSource NOWHERE = DataSources.of("jdbc:postgresql://localhost:1/nowhere");

    @Test
    void byADataSource() {
        isToldAsLigaturesOwn(ProductBrandLinks.in(Ligature.on(NOWHERE)));
    }

    @Test
    void byAConfigurationOfJooq() {
        try (H2Database database = H2Database.open()) {
            ProductBrandLinks links = ProductBrandLinks.in(Ligature.on(database.dataSource()));

            isToldAsLigaturesOwn(links.with(DSL.using(NOWHERE, SQLDialect.H2).configuration()));
        }
    }

    private static void isToldAsLigaturesOwn(ProductBrandLinks links) {
        assertThatExceptionOfType(LigatureException.class)
                .isThrownBy(() -> links.find(product("p"), brand("b")))
                .withMessageStartingWith("The database refused: ")
                .withCauseInstanceOf(SQLException.class);
        assertThatExceptionOfType(LigatureException.class)
                .isThrownBy(() -> links.create(product("p"), brand("b")))
                .withCauseInstanceOf(SQLException.class);
    }
}
