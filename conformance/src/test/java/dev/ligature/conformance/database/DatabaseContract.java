package dev.ligature.conformance.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the other tests take for granted of their databases. */
abstract class DatabaseContract {
    private TestDatabase database;

    abstract TestDatabase open();

    abstract TestDatabase openSerializable();

    @BeforeEach
    void start() {
        database = open();
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void aDatabaseIsEmptyAndItsOwn() {
        try (TestDatabase other = open()) {
            Sql.execute(database.dataSource(), "create table sample (id int)", "insert into sample values (1)");
            Sql.execute(other.dataSource(), "create table sample (id int)");
            assertThat(Sql.count(database.dataSource(), "sample")).isOne();
            assertThat(Sql.count(other.dataSource(), "sample")).isZero();
        }
    }

    @Test
    void everyExecutionIsRecorded() throws SQLException {
        RecordingDataSource recording = new RecordingDataSource(database.dataSource());
        Sql.execute(database.dataSource(), "create table sample (id int)");
        try (Connection connection = recording.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into sample values (?)")) {
            connection.setAutoCommit(false);
            for (int id = 1; id <= 2; id++) {
                insert.setInt(1, id);
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
            connection.setAutoCommit(true);
        }
        assertThat(recording.roundTrips())
                .containsExactly("insert into sample values (?)", "insert into sample values (?)", "#commit");
        assertThat(recording.executed()).hasSize(2);
        assertThat(recording.complaints()).isEmpty();
        assertThat(recording.open()).isZero();
    }

    @Test
    void aDatabaseCanBeSerializable() throws SQLException {
        try (TestDatabase serializable = openSerializable();
                Connection connection = serializable.dataSource().getConnection()) {
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_SERIALIZABLE);
        }
    }

    @Test
    void aConnectionGivenBackInsideATransactionIsAComplaint() throws SQLException {
        RecordingDataSource recording = new RecordingDataSource(database.dataSource());
        try (Connection connection = recording.getConnection()) {
            connection.setAutoCommit(false);
        }
        assertThat(recording.complaints()).containsExactly("given back inside a transaction");
    }
}
