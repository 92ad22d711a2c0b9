package dev.ligature.conformance.migrate;

import dev.ligature.conformance.database.H2Database;
import dev.ligature.conformance.database.MariaDbDatabase;
import dev.ligature.conformance.database.PostgresDatabase;
import dev.ligature.conformance.database.SqliteDatabase;
import dev.ligature.conformance.database.TestDatabase;
import org.junit.jupiter.api.Nested;

class VerifyTest {
    @Nested
    class OnPostgres extends VerifyContract {
        @Override
        TestDatabase open() {
            return PostgresDatabase.open();
        }
    }

    @Nested
    class OnH2 extends VerifyContract {
        @Override
        TestDatabase open() {
            return H2Database.open();
        }
    }

    @Nested
    class OnMariaDb extends VerifyContract {
        @Override
        TestDatabase open() {
            return MariaDbDatabase.open();
        }
    }

    @Nested
    class OnSqlite extends VerifyContract {
        @Override
        TestDatabase open() {
            return SqliteDatabase.open();
        }
    }
}
