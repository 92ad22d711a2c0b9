package dev.ligature.conformance.cascade;

import dev.ligature.conformance.database.H2Database;
import dev.ligature.conformance.database.MariaDbDatabase;
import dev.ligature.conformance.database.PostgresDatabase;
import dev.ligature.conformance.database.SqliteDatabase;
import dev.ligature.conformance.database.TestDatabase;
import java.util.Map;
import org.junit.jupiter.api.Nested;

class FaultTest {
    @Nested
    class OnPostgres extends FaultTogetherContract {
        @Override
        protected TestDatabase open() {
            return PostgresDatabase.open();
        }
    }

    @Nested
    class OnH2 extends FaultTogetherContract {
        @Override
        protected TestDatabase open() {
            return H2Database.open();
        }
    }

    @Nested
    class OnMariaDb extends FaultTogetherContract {
        @Override
        protected TestDatabase open() {
            return MariaDbDatabase.open();
        }
    }

    @Nested
    class OnSqlite extends FaultTogetherContract {
        @Override
        protected TestDatabase open() {
            return SqliteDatabase.open();
        }
    }

    /** Every module in a database of its own kind, and people in none. */
    @Nested
    class Apart extends FaultApartContract {
        @Override
        protected TestDatabase open() {
            return PostgresDatabase.open();
        }

        @Override
        protected Map<String, TestDatabase> modules() {
            return Map.of("project", H2Database.open(), "task", MariaDbDatabase.open(), "label", SqliteDatabase.open());
        }

        @Override
        protected boolean peopleAreElsewhere() {
            return true;
        }
    }

    /** Links in SQLite, tasks in PostgreSQL. */
    @Nested
    class TasksApart extends FaultApartContract {
        @Override
        protected TestDatabase open() {
            return SqliteDatabase.open();
        }

        @Override
        protected Map<String, TestDatabase> modules() {
            return Map.of("task", PostgresDatabase.open());
        }
    }
}
