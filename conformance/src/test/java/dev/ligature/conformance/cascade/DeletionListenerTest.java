package dev.ligature.conformance.cascade;

import dev.ligature.conformance.database.H2Database;
import dev.ligature.conformance.database.MariaDbDatabase;
import dev.ligature.conformance.database.PostgresDatabase;
import dev.ligature.conformance.database.SqliteDatabase;
import dev.ligature.conformance.database.TestDatabase;
import java.util.Map;
import org.junit.jupiter.api.Nested;

class DeletionListenerTest {
    @Nested
    class OnPostgres extends DeletionListenerContract {
        @Override
        protected TestDatabase open() {
            return PostgresDatabase.open();
        }
    }

    @Nested
    class OnH2 extends DeletionListenerContract {
        @Override
        protected TestDatabase open() {
            return H2Database.open();
        }
    }

    @Nested
    class OnMariaDb extends DeletionListenerContract {
        @Override
        protected TestDatabase open() {
            return MariaDbDatabase.open();
        }
    }

    @Nested
    class OnSqlite extends DeletionListenerContract {
        @Override
        protected TestDatabase open() {
            return SqliteDatabase.open();
        }
    }

    /** Every module in a database of its own kind, and people in none. */
    @Nested
    class Apart extends DeletionListenerContract {
        @Override
        protected TestDatabase open() {
            return PostgresDatabase.open();
        }

        @Override
        protected Map<String, TestDatabase> modules() {
            return Map.of(
                    "project", H2Database.open(),
                    "task", MariaDbDatabase.open(),
                    "file", SqliteDatabase.open(),
                    "label", PostgresDatabase.open());
        }

        @Override
        protected boolean peopleAreElsewhere() {
            return true;
        }
    }

    /** Tasks with the links, everything else apart. */
    @Nested
    class TasksWithLinks extends DeletionListenerContract {
        @Override
        protected TestDatabase open() {
            return MariaDbDatabase.open();
        }

        @Override
        protected Map<String, TestDatabase> modules() {
            return Map.of(
                    "project", PostgresDatabase.open(),
                    "file", H2Database.open(),
                    "label", H2Database.open(),
                    "person", SqliteDatabase.open());
        }
    }
}
