package dev.ligature.conformance.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ligature.Ligature;
import dev.ligature.UnsupportedQueryException;
import dev.ligature.conformance.database.H2Database;
import dev.ligature.conformance.database.MariaDbDatabase;
import dev.ligature.conformance.database.PostgresDatabase;
import dev.ligature.conformance.database.SqliteDatabase;
import dev.ligature.conformance.database.TestDatabase;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.views.ParcelCard_LabelQuery;

class ReadOnlyLinkTest {

    @Nested
    class OnPostgres extends ReadOnlyLinkContract {
        @Override
        protected TestDatabase open() {
            return PostgresDatabase.open();
        }
    }

    @Nested
    class OnH2 extends ReadOnlyLinkContract {
        @Override
        protected TestDatabase open() {
            return H2Database.open();
        }
    }

    @Nested
    class OnMariaDb extends ReadOnlyLinkContract {
        @Override
        protected TestDatabase open() {
            return MariaDbDatabase.open();
        }
    }

    @Nested
    class OnSqlite extends ReadOnlyLinkContract {
        @Override
        protected TestDatabase open() {
            return SqliteDatabase.open();
        }
    }

    @Nested
    @Tag("C-094")
    class OnThreeDatabases extends ReadOnlyLinkContract {

        private final TestDatabase orders = H2Database.open();
        private final TestDatabase receipts = MariaDbDatabase.open();

        @Override
        protected TestDatabase open() {
            return PostgresDatabase.open();
        }

        @Override
        protected Ligature.Builder wire(Ligature.Builder builder) {
            return builder.module("shop", dataSource())
                    .module("shop.order", orders())
                    .module("shop.receipt", receipts());
        }

        @Override
        DataSource orders() {
            return orders.dataSource();
        }

        @Override
        DataSource receipts() {
            return receipts.dataSource();
        }

        @AfterAll
        void closeOthers() {
            orders.close();
            receipts.close();
        }

        @Override
        @Test
        void recordsAreOrderedByWhatIsFollowed() {
            assertThatExceptionOfType(UnsupportedQueryException.class)
                    .isThrownBy(super::recordsAreOrderedByWhatIsFollowed)
                    .withMessageContaining("Cannot order by signature of receipt");
        }

        @Override
        @Test
        void theOtherRecordIsJoinedWithoutATableBetween() {
            assertThat(dataSource()
                            .executedBy(() -> ParcelCard_LabelQuery.in(ligature())
                                    .where(p -> p.order().number().eq("1"))
                                    .fetch()))
                    .as("after the keys of orders were asked for elsewhere")
                    .singleElement()
                    .asString()
                    .doesNotContain("join")
                    .contains("order_ref in (?)");
        }
    }
}
