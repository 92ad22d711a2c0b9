package dev.ligature.conformance.store;

import dev.ligature.conformance.database.H2Database;
import dev.ligature.conformance.database.PostgresDatabase;
import dev.ligature.conformance.database.TestDatabase;
import org.junit.jupiter.api.Nested;

class JooqTransactionsTest {

    @Nested
    class OnPostgres extends JooqTransactionsContract {
        @Override
        protected TestDatabase open() {
            return PostgresDatabase.open();
        }
    }

    @Nested
    class OnH2 extends JooqTransactionsContract {
        @Override
        protected TestDatabase open() {
            return H2Database.open();
        }
    }
}
