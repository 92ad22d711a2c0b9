package dev.ligature.conformance.migrate;

import static dev.ligature.conformance.migrate.Shops.FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ligature.conformance.database.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application that has a Flyway of its own in the same schema. */
abstract class ApplicationsFlywayContract {
    @TempDir
    private Path scripts;

    private Schema schema;

    abstract TestDatabase open();

    @BeforeEach
    void start() throws IOException {
        schema = new Schema(open());
        Files.writeString(scripts.resolve("V1__product.sql"), "create table product (id varchar(20) primary key);\n");
    }

    @AfterEach
    void stop() {
        schema.database().close();
    }

    private void migrateApplication() {
        Flyway.configure()
                .dataSource(schema.dataSource())
                .locations("filesystem:" + scripts)
                .load()
                .migrate();
    }

    @Test
    void afterItLigatureRunsAndBothGoOn() throws IOException {
        migrateApplication();
        schema.migrate(FIRST);
        Files.writeString(scripts.resolve("V2__brand.sql"), "create table brand (id varchar(20) primary key);\n");
        migrateApplication();
        schema.migrate(Shops.SECOND);
        assertThat(schema.tables())
                .containsExactly(
                        "brand",
                        "flyway_schema_history",
                        "ligature_history_shop",
                        "product",
                        "product_brand",
                        "product_brand_archive");
    }

    @Test
    void beforeItLigatureSaysThatTheApplicationsFlywayWillStop() {
        try (Logged logged = Logged.by("dev.ligature.migrate.Migrations")) {
            schema.migrate(FIRST);
            assertThat(logged.messages())
                    .anyMatch(message -> message.startsWith(
                            "The schema " + schema.current() + " is empty, so Ligature is the first there."));
        }
        assertThatThrownBy(this::migrateApplication)
                .isInstanceOf(FlywayException.class)
                .hasMessageContaining("non-empty schema");
    }
}
