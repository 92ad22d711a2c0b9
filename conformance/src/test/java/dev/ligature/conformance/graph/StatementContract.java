package dev.ligature.conformance.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.Cursor;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How many statements a query takes where everything is in one database. */
abstract class StatementContract extends MarketContract {

    @Test
    @Tag("C-082")
    void statementsAreAsManyAsListsAndOneAtLeast() {
        assertThat(statements(() -> products(Views.CARD).fetch())).isOne();
        assertThat(statements(() -> products(Views.SHELF).fetch())).isOne();
        assertThat(statements(() -> products(Views.REVIEWED).fetch())).isOne();
        assertThat(statements(() -> products(Views.REVIEWED).limit(2).fetch())).isOne();
        assertThat(statements(() -> products(Views.SHEET).fetch())).isEqualTo(4);
        assertThat(statements(() -> products(Views.SHEET).limit(1).fetch())).isEqualTo(4);
        assertThat(statements(() -> placements(Views.PLACEMENT).fetch())).isOne();
        assertThat(statements(() -> products(Views.SHEET).count())).isOne();
        assertThat(statements(() -> products(Views.SHEET).exists())).isOne();
        assertThat(statements(() -> products(Views.REVIEWED)
                        .list(p -> p.reviews().orderBy(r -> r.rating().asc()).limit(1))
                        .limit(2)
                        .fetch()))
                .isOne();
        assertThat(statements(() -> products(Views.REVIEWED)
                        .orderBy(p -> p.brand().name().asc())
                        .page(Cursor.start(), 2)))
                .isOne();
        assertThat(statements(() -> products(Views.SHEET)
                        .attached(products(Views.WHOLE_PRODUCT).fetch())))
                .isEqualTo(1 + 6);
    }

    @Test
    @Tag("C-082")
    void severalStatementsOfOneStateTakeABeginningAndAnEndMore() {
        Assumptions.assumeTrue(
                dialect().equals("postgresql"), "elsewhere the connection has to be asked what it was before");

        assertThat(recording().executedBy(() -> products(Views.SHEET).fetch())).hasSize(4 + 1);
        assertThat(recording().roundTrips()).hasSize(4 + 1 + 1);
    }

    @Test
    @Tag("C-082")
    void nothingIsReadForListsOfNothing() {
        assertThat(statements(() -> products(Views.SHEET).limit(0).fetch())).isOne();
    }
}
