package dev.ligature.conformance.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.ConfigurationException;
import dev.ligature.conformance.database.MariaDbDatabase;
import dev.ligature.conformance.database.PostgresDatabase;
import dev.ligature.conformance.database.TestDatabase;
import dev.ligature.conformance.modules.ChildProcess;
import java.io.File;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.MariaDbDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Applications that have Flyway, but not its part for their database. */
class FlywayPartsTest {
    @Test
    void thePartForMariaDbIsNamed() {
        assertThat(migratedWithout("flyway-mysql", MariaDbDatabase.open()))
                .containsPattern(
                        "Flyway, which says \"Unsupported Database: MariaDB .*\": add org.flywaydb:flyway-mysql");
    }

    @Test
    void thePartForPostgresIsNamed() {
        assertThat(migratedWithout("flyway-database-postgresql", PostgresDatabase.open()))
                .containsPattern("Flyway, which says \"Unsupported Database: PostgreSQL .*\":"
                        + " add org.flywaydb:flyway-database-postgresql");
    }

    private static String migratedWithout(String artifact, TestDatabase opened) {
        String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !new File(entry).getName().startsWith(artifact))
                .collect(Collectors.joining(File.pathSeparator));
        try (TestDatabase database = opened;
                Connection connection = database.dataSource().getConnection()) {
            String url = connection.getMetaData().getURL();
            return ChildProcess.run(List.of(ChildProcess.java(), "-cp", classPath, Application.class.getName(), url))
                    .output();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Migrates, and prints why not. */
    public static final class Application {
        private Application() {}

        /** Migrates the database of this URL. */
        public static void main(String[] arguments) throws SQLException {
            try {
                Schema.migrations(source(arguments[0])).migrate();
            } catch (ConfigurationException e) {
                System.out.println(e.getMessage());
            }
        }

        private static DataSource source(String url) throws SQLException {
            if (url.startsWith("jdbc:mariadb:")) {
                return new MariaDbDataSource(url);
            }
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(url);
            source.setUser("postgres");
            return source;
        }
    }
}
