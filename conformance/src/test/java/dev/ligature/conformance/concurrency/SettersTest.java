package dev.ligature.conformance.concurrency;

import dev.ligature.conformance.database.H2Database;
import dev.ligature.conformance.database.PostgresDatabase;
import dev.ligature.conformance.database.TestDatabase;
import org.junit.jupiter.api.Nested;

class SettersTest {
    @Nested
    class OnPostgres extends SettersContract {
        @Override
        protected TestDatabase open() {
            return PostgresDatabase.open();
        }
    }

    @Nested
    class OnH2 extends SettersContract {
        @Override
        protected TestDatabase open() {
            return H2Database.open();
        }
    }
}
