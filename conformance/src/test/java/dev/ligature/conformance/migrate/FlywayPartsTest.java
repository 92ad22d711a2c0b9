package dev.ligature.conformance.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.ConfigurationException;
import dev.ligature.conformance.database.DataSources;
import dev.ligature.conformance.database.MariaDbDatabase;
import dev.ligature.conformance.database.PostgresDatabase;
import dev.ligature.conformance.database.TestDatabase;
import dev.ligature.conformance.modules.ChildProcess;
import java.io.File;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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
        try (TestDatabase database = opened) {
            String url = DataSources.url(database.dataSource());
            return ChildProcess.run(ChildProcess.of(classPath, Application.class, url))
                    .output();
        }
    }

    /** Migrates, and prints why not. */
    public static final class Application {
        private Application() {}

        /** Migrates the database of this URL. */
        public static void main(String[] arguments) {
            try {
                Schema.migrations(DataSources.of(arguments[0])).migrate();
            } catch (ConfigurationException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
