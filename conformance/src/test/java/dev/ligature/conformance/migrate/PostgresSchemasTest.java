package dev.ligature.conformance.migrate;

import static dev.ligature.conformance.migrate.Shops.FIRST;
import static dev.ligature.conformance.migrate.Shops.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ligature.LigatureException;
import dev.ligature.SchemaMismatchException;
import dev.ligature.conformance.database.DataSources;
import dev.ligature.conformance.database.PostgresDatabase;
import dev.ligature.conformance.database.Sql;
import dev.ligature.conformance.database.TestDatabase;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Search paths and rights on PostgreSQL. */
class PostgresSchemasTest {
    private TestDatabase database;

    @BeforeEach
    void start() {
        database = PostgresDatabase.open();
        Sql.execute(database.dataSource(), "create schema app", "create schema shared");
    }

    @AfterEach
    void stop() {
        database.close();
    }

    private DataSource on(String searchPath) {
        return as("postgres", searchPath);
    }

    /** Connections of their own, because a pool would hand their settings on. */
    private DataSource as(String role, String searchPath) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(DataSources.url(database.dataSource()));
        source.setUser("postgres");
        source.setCurrentSchema(searchPath);
        source.setOptions("-c role=" + role);
        return source;
    }

    private List<@Nullable String> schemasOf(String table) {
        return Sql.column(
                database.dataSource(),
                "select table_schema from information_schema.tables where table_name = '" + table + "'");
    }

    @Test
    void tablesAndHistoryAreMadeInTheFirstSchemaOfTheSearchPath() {
        Schema.migrations(on("app, shared"), FIRST).migrate();
        assertThat(schemasOf("product_brand")).containsExactly("app");
        assertThat(schemasOf("ligature_history_shop")).containsExactly("app");
    }

    @Test
    void eachSchemaHasItsOwnTables() {
        Schema.migrations(on("app"), FIRST).migrate();
        Schema.migrations(on("shared"), FIRST).migrate();
        assertThat(schemasOf("product_brand")).containsExactlyInAnyOrder("app", "shared");
    }

    @Test
    void tablesThatAreFurtherDownTheSearchPathAreFoundAndMigratedThere() {
        Schema.migrations(on("shared"), FIRST).migrate();
        Schema.migrations(on("app, shared"), SECOND).migrate();
        assertThat(schemasOf("product_brand")).containsExactly("shared");
    }

    @Test
    @Tag("C-111")
    void aStrangersTableFurtherDownTheSearchPathIsNotHidden() {
        Sql.execute(database.dataSource(), "create table shared.product_brand (id int)");
        assertThatThrownBy(() -> Schema.migrations(on("app, shared"), FIRST).migrate())
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessageContaining("product_brand: there is already something of this name in schema shared");
        assertThat(schemasOf("product_brand")).containsExactly("shared");
    }

    @Test
    void aStrangersTableElsewhereIsNobodysBusiness() {
        Sql.execute(database.dataSource(), "create table shared.product_brand (id int)");
        Schema.migrations(on("app"), FIRST).migrate();
        assertThat(schemasOf("product_brand")).containsExactlyInAnyOrder("app", "shared");
    }

    @Test
    void aSearchPathWithoutASchemaIsSaid() {
        assertThatThrownBy(() -> Schema.migrations(on("nowhere"), FIRST).migrate())
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessage(
                        "The connection has no current schema, so there is no place for tables: name one that exists in"
                                + " its search path");
    }

    @Test
    void whoMayOnlySelectCanVerify() {
        Schema.migrations(on("shared"), FIRST).migrate();
        Sql.execute(
                database.dataSource(),
                "create role reader_" + name(),
                "grant usage on schema shared to reader_" + name(),
                "grant select on all tables in schema shared to reader_" + name());
        DataSource reader = as("reader_" + name(), "shared");
        Schema.migrations(reader, FIRST).verify();
        Schema.migrations(reader, FIRST).migrate();
        assertThatThrownBy(() -> Schema.migrations(reader, SECOND).migrate())
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessageContaining("must be owner of table product_brand");
    }

    @Test
    void whoMayNotEvenSelectTheHistoryIsToldSo() {
        Schema.migrations(on("shared"), FIRST).migrate();
        Sql.execute(
                database.dataSource(),
                "create role stranger_" + name(),
                "grant usage on schema shared to stranger_" + name());
        DataSource stranger = as("stranger_" + name(), "shared");
        assertThatThrownBy(() -> Schema.migrations(stranger, FIRST).verify())
                .isInstanceOf(LigatureException.class)
                .hasMessageContaining("permission denied for table ligature_history_ligature");
    }

    /** Roles are the whole server's. */
    private String name() {
        return String.valueOf(
                Sql.column(database.dataSource(), "select current_database()").get(0));
    }
}
