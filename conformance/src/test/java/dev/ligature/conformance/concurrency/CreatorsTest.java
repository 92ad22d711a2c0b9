package dev.ligature.conformance.concurrency;

import dev.ligature.conformance.database.H2Database;
import dev.ligature.conformance.database.MariaDbDatabase;
import dev.ligature.conformance.database.PostgresDatabase;
import dev.ligature.conformance.database.SqliteDatabase;
import dev.ligature.conformance.database.TestDatabase;
import org.junit.jupiter.api.Nested;

class CreatorsTest {
    @Nested
    class OnPostgres extends CreatorsContract {
        @Override
        protected TestDatabase open() {
            return PostgresDatabase.open();
        }

        @Override
        int rounds() {
            return 100;
        }
    }

    @Nested
    class OnH2 extends CreatorsContract {
        @Override
        protected TestDatabase open() {
            return H2Database.open();
        }
    }

    @Nested
    class OnMariaDb extends CreatorsContract {
        @Override
        protected TestDatabase open() {
            return MariaDbDatabase.open();
        }
    }

    @Nested
    class OnSqlite extends CreatorsContract {
        @Override
        protected TestDatabase open() {
            return SqliteDatabase.open();
        }
    }

    @Nested
    class OnSerializablePostgres extends CreatorsContract {
        @Override
        protected TestDatabase open() {
            return PostgresDatabase.openSerializable();
        }

        @Override
        int threads() {
            return 8;
        }
    }

    @Nested
    class OnSerializableH2 extends CreatorsContract {
        @Override
        protected TestDatabase open() {
            return H2Database.openSerializable();
        }

        @Override
        int threads() {
            return 8;
        }
    }

    @Nested
    class OnMariaDbWithSnapshotIsolation extends CreatorsContract {
        @Override
        protected TestDatabase open() {
            return MariaDbDatabase.openSnapshotIsolation();
        }
    }
}
