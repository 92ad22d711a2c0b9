package dev.ligature.conformance.graph;

import dev.ligature.conformance.database.H2Database;
import dev.ligature.conformance.database.MariaDbDatabase;
import dev.ligature.conformance.database.PostgresDatabase;
import dev.ligature.conformance.database.Sql;
import dev.ligature.conformance.database.SqliteDatabase;
import dev.ligature.conformance.database.TestDatabase;
import java.util.List;
import javax.sql.DataSource;
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
    class ViewsOnMariaDb extends ViewContract {
        @Override
        TestDatabase open() {
            return MariaDbDatabase.open();
        }
    }

    @Nested
    class ViewsOnSqlite extends ViewContract {
        @Override
        TestDatabase open() {
            return SqliteDatabase.open();
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
    class ConditionsOnMariaDb extends ConditionContract {
        @Override
        TestDatabase open() {
            return MariaDbDatabase.open();
        }
    }

    @Nested
    class ConditionsOnSqlite extends ConditionContract {
        @Override
        TestDatabase open() {
            return SqliteDatabase.open();
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
    class KindsOnMariaDb extends KindContract {
        @Override
        TestDatabase open() {
            return MariaDbDatabase.open();
        }
    }

    @Nested
    class KindsOnSqlite extends KindContract {
        @Override
        TestDatabase open() {
            return SqliteDatabase.open();
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

    @Nested
    class TransactionsOnMariaDb extends TransactionContract {
        @Override
        TestDatabase open() {
            return MariaDbDatabase.open();
        }
    }

    @Nested
    class TransactionsOnSqlite extends TransactionContract {
        @Override
        TestDatabase open() {
            return SqliteDatabase.open();
        }
    }

    @Nested
    class ResultsOnPostgres extends ResultContract {
        @Override
        TestDatabase open() {
            return PostgresDatabase.open();
        }
    }

    @Nested
    class ResultsOnH2 extends ResultContract {
        @Override
        TestDatabase open() {
            return H2Database.open();
        }
    }

    @Nested
    class ResultsOnMariaDb extends ResultContract {
        @Override
        TestDatabase open() {
            return MariaDbDatabase.open();
        }
    }

    @Nested
    class ResultsOnSqlite extends ResultContract {
        @Override
        TestDatabase open() {
            return SqliteDatabase.open();
        }
    }

    @Nested
    class StatementsOnPostgres extends StatementContract {
        @Override
        TestDatabase open() {
            return PostgresDatabase.open();
        }
    }

    @Nested
    class StatementsOnH2 extends StatementContract {
        @Override
        TestDatabase open() {
            return H2Database.open();
        }
    }

    @Nested
    class StatementsOnMariaDb extends StatementContract {
        @Override
        TestDatabase open() {
            return MariaDbDatabase.open();
        }
    }

    @Nested
    class StatementsOnSqlite extends StatementContract {
        @Override
        TestDatabase open() {
            return SqliteDatabase.open();
        }
    }

    @Nested
    class GraphsOnPostgres extends GraphContract {
        @Override
        TestDatabase open() {
            return PostgresDatabase.open();
        }
    }

    @Nested
    class GraphsOnH2 extends GraphContract {
        @Override
        TestDatabase open() {
            return H2Database.open();
        }
    }

    @Nested
    class GraphsOnMariaDb extends GraphContract {
        @Override
        TestDatabase open() {
            return MariaDbDatabase.open();
        }
    }

    @Nested
    class GraphsOnSqlite extends GraphContract {
        @Override
        TestDatabase open() {
            return SqliteDatabase.open();
        }
    }

    @Nested
    class ViewsOnMariaDbWithKeysOfUtf8mb4Bin extends ViewContract {
        @Override
        TestDatabase open() {
            return MariaDbDatabase.open();
        }

        @Override
        void change(DataSource modules) {
            collate(modules, "utf8mb4 collate utf8mb4_bin");
        }
    }

    @Nested
    class ConditionsOnMariaDbWithoutBackslashEscapes extends ConditionContract {
        @Override
        TestDatabase open() {
            return MariaDbDatabase.openWithoutBackslashEscapes();
        }
    }

    @Nested
    class ConditionsOnMariaDbWithKeysOfUtf8mb4Bin extends ConditionContract {
        @Override
        TestDatabase open() {
            return MariaDbDatabase.open();
        }

        @Override
        void change(DataSource modules) {
            collate(modules, "utf8mb4 collate utf8mb4_bin");
        }
    }

    @Nested
    class ViewsOnMariaDbWithKeysOfLatin1 extends ViewContract {
        @Override
        TestDatabase open() {
            return MariaDbDatabase.open();
        }

        @Override
        void change(DataSource modules) {
            collate(modules, "latin1 collate latin1_bin");
        }
    }

    @Nested
    class ViewsOnMariaDbWithKeysWithoutCase extends ViewContract {
        @Override
        TestDatabase open() {
            return MariaDbDatabase.open();
        }

        @Override
        void change(DataSource modules) {
            collate(modules, "utf8mb4 collate utf8mb4_general_ci");
        }
    }

    /** As modules may have made their tables. */
    private static void collate(DataSource modules, String characters) {
        for (String table : List.of("product", "brand", "country", "review", "tag")) {
            Sql.execute(modules, "alter table " + table + " convert to character set " + characters);
        }
    }
}
