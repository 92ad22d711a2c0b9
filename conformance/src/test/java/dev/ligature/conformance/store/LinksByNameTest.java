package dev.ligature.conformance.store;

import dev.ligature.conformance.database.H2Database;
import dev.ligature.conformance.database.MariaDbDatabase;
import dev.ligature.conformance.database.PostgresDatabase;
import dev.ligature.conformance.database.SqliteDatabase;
import dev.ligature.conformance.database.TestDatabase;
import org.junit.jupiter.api.Nested;

class LinksByNameTest {
    @Nested
    class OnPostgres extends LinksByNameContract {
        @Override
        protected TestDatabase open() {
            return PostgresDatabase.open();
        }
    }

    @Nested
    class OnH2 extends LinksByNameContract {
        @Override
        protected TestDatabase open() {
            return H2Database.open();
        }
    }

    @Nested
    class OnMariaDb extends LinksByNameContract {
        @Override
        protected TestDatabase open() {
            return MariaDbDatabase.open();
        }
    }

    @Nested
    class OnSqlite extends LinksByNameContract {
        @Override
        protected TestDatabase open() {
            return SqliteDatabase.open();
        }
    }
}
