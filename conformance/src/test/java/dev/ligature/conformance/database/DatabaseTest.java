package dev.ligature.conformance.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DatabaseTest {
    @Nested
    class OnPostgres extends DatabaseContract {
        @Override
        TestDatabase open() {
            return PostgresDatabase.open();
        }

        @Override
        TestDatabase openSerializable() {
            return PostgresDatabase.openSerializable();
        }

        @Test
        void theServerIsThePinnedVersion() throws SQLException {
            try (TestDatabase database = open();
                    Connection connection = database.dataSource().getConnection()) {
                assertThat(System.getProperty("postgresql-server.version"))
                        .startsWith(connection.getMetaData().getDatabaseMajorVersion() + ".");
            }
        }
    }

    @Nested
    class OnMariaDb extends DatabaseContract {
        @Override
        TestDatabase open() {
            return MariaDbDatabase.open();
        }

        @Override
        TestDatabase openSerializable() {
            return MariaDbDatabase.openSerializable();
        }
    }

    @Nested
    class OnSqlite extends DatabaseContract {
        @Override
        TestDatabase open() {
            return SqliteDatabase.open();
        }

        @Override
        TestDatabase openSerializable() {
            return SqliteDatabase.open();
        }
    }

    @Nested
    class OnH2 extends DatabaseContract {
        @Override
        TestDatabase open() {
            return H2Database.open();
        }

        @Override
        TestDatabase openSerializable() {
            return H2Database.openSerializable();
        }
    }
}
