package dev.ligature.conformance.graph;

import dev.ligature.conformance.database.H2Database;
import dev.ligature.conformance.database.PostgresDatabase;
import dev.ligature.conformance.database.TestDatabase;
import org.junit.jupiter.api.Nested;

class QueryTest {

    @Nested
    class ViewsOnPostgres extends ViewContract {
        @Override
        TestDatabase open() {
            return PostgresDatabase.open();
        }
    }

    @Nested
    class ViewsOnH2 extends ViewContract {
        @Override
        TestDatabase open() {
            return H2Database.open();
        }
    }

    @Nested
    class ConditionsOnPostgres extends ConditionContract {
        @Override
        TestDatabase open() {
            return PostgresDatabase.open();
        }
    }

    @Nested
    class ConditionsOnH2 extends ConditionContract {
        @Override
        TestDatabase open() {
            return H2Database.open();
        }
    }

    @Nested
    class KindsOnPostgres extends KindContract {
        @Override
        TestDatabase open() {
            return PostgresDatabase.open();
        }
    }

    @Nested
    class KindsOnH2 extends KindContract {
        @Override
        TestDatabase open() {
            return H2Database.open();
        }
    }

    @Nested
    class TransactionsOnPostgres extends TransactionContract {
        @Override
        TestDatabase open() {
            return PostgresDatabase.open();
        }
    }

    @Nested
    class TransactionsOnH2 extends TransactionContract {
        @Override
        TestDatabase open() {
            return H2Database.open();
        }
    }
}
