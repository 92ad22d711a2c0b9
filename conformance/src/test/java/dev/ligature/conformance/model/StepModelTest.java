package dev.ligature.conformance.model;

import dev.ligature.conformance.database.H2Database;
import dev.ligature.conformance.database.MariaDbDatabase;
import dev.ligature.conformance.database.PostgresDatabase;
import dev.ligature.conformance.database.SqliteDatabase;
import dev.ligature.conformance.database.TestDatabase;
import org.junit.jupiter.api.Nested;

class StepModelTest {
    @Nested
    class OnPostgres extends StepModelContract {
        @Override
        protected TestDatabase open() {
            return PostgresDatabase.open();
        }

        @Override
        int steps() {
            return 20;
        }
    }

    @Nested
    class OnH2 extends StepModelContract {
        @Override
        protected TestDatabase open() {
            return H2Database.open();
        }
    }

    @Nested
    class OnMariaDb extends StepModelContract {
        @Override
        protected TestDatabase open() {
            return MariaDbDatabase.open();
        }
    }

    @Nested
    class OnSqlite extends StepModelContract {
        @Override
        protected TestDatabase open() {
            return SqliteDatabase.open();
        }
    }
}
