package dev.ligature.conformance.concurrency;

import dev.ligature.conformance.database.H2Database;
import dev.ligature.conformance.database.MariaDbDatabase;
import dev.ligature.conformance.database.PostgresDatabase;
import dev.ligature.conformance.database.SqliteDatabase;
import dev.ligature.conformance.database.TestDatabase;
import org.junit.jupiter.api.Nested;

class WritersTest {
    @Nested
    class OnPostgres extends WritersContract {
        @Override
        protected TestDatabase open() {
            return PostgresDatabase.open();
        }
    }

    @Nested
    class OnH2 extends WritersContract {
        @Override
        protected TestDatabase open() {
            return H2Database.open();
        }
    }

    @Nested
    class OnMariaDb extends WritersContract {
        @Override
        protected TestDatabase open() {
            return MariaDbDatabase.open();
        }
    }

    @Nested
    class OnSqlite extends WritersContract {
        @Override
        protected TestDatabase open() {
            return SqliteDatabase.open();
        }
    }

    @Nested
    class OnReadCommittedMariaDb extends WritersContract {
        @Override
        protected TestDatabase open() {
            return MariaDbDatabase.openReadCommitted();
        }
    }

    @Nested
    class OnMariaDbWithSnapshotIsolation extends WritersContract {
        @Override
        protected TestDatabase open() {
            return MariaDbDatabase.openSnapshotIsolation();
        }
    }
}
