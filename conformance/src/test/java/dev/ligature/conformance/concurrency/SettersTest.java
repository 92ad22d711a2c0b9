package dev.ligature.conformance.concurrency;

import dev.ligature.Ligature;
import dev.ligature.conformance.database.H2Database;
import dev.ligature.conformance.database.MariaDbDatabase;
import dev.ligature.conformance.database.PostgresDatabase;
import dev.ligature.conformance.database.SqliteDatabase;
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

    /** Each link is written by itself, since somebody wants to know of it. */
    @Nested
    class OnPostgresWithListener extends OnPostgres {
        @Override
        protected Ligature.Builder wire(Ligature.Builder builder) {
            return builder.listener((events, transaction) -> {});
        }
    }

    @Nested
    class OnH2 extends SettersContract {
        @Override
        protected TestDatabase open() {
            return H2Database.open();
        }
    }

    @Nested
    class OnMariaDb extends SettersContract {
        @Override
        protected TestDatabase open() {
            return MariaDbDatabase.open();
        }
    }

    @Nested
    class OnSqlite extends SettersContract {
        @Override
        protected TestDatabase open() {
            return SqliteDatabase.open();
        }
    }

    @Nested
    class OnMariaDbWithSnapshotIsolation extends SettersContract {
        @Override
        protected TestDatabase open() {
            return MariaDbDatabase.openSnapshotIsolation();
        }
    }
}
