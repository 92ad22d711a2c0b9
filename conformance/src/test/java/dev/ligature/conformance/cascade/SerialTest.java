package dev.ligature.conformance.cascade;

import dev.ligature.conformance.database.H2Database;
import dev.ligature.conformance.database.MariaDbDatabase;
import dev.ligature.conformance.database.PostgresDatabase;
import dev.ligature.conformance.database.SqliteDatabase;
import dev.ligature.conformance.database.TestDatabase;
import org.junit.jupiter.api.Nested;

class SerialTest {
    @Nested
    class OnPostgres extends SerialContract {
        @Override
        protected TestDatabase open() {
            return PostgresDatabase.open();
        }

        @Override
        int rounds() {
            return 1000;
        }
    }

    @Nested
    class OnH2 extends SerialContract {
        @Override
        protected TestDatabase open() {
            return H2Database.open();
        }

        @Override
        int rounds() {
            return 200;
        }
    }

    @Nested
    class OnMariaDb extends SerialContract {
        @Override
        protected TestDatabase open() {
            return MariaDbDatabase.open();
        }

        @Override
        int rounds() {
            return 100;
        }
    }

    @Nested
    class OnSqlite extends SerialContract {
        @Override
        protected TestDatabase open() {
            return SqliteDatabase.open();
        }

        @Override
        int rounds() {
            return 100;
        }
    }
}
