package dev.ligature.conformance.migrate;

import static dev.ligature.conformance.migrate.Shops.FIRST;
import static dev.ligature.conformance.migrate.Shops.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ligature.SchemaMismatchException;
import dev.ligature.conformance.database.Sql;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How H2 may be told to store names, and its schemas. */
class H2IdentifiersTest {
    private static final AtomicInteger OPENED = new AtomicInteger();

    private static DataSource open(String settings) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:identifiers" + OPENED.incrementAndGet() + ";DB_CLOSE_DELAY=-1" + settings);
        return source;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ";DATABASE_TO_UPPER=FALSE",
                ";DATABASE_TO_LOWER=TRUE",
                ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                ";DATABASE_TO_UPPER=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
            })
    void namesAreFoundHoweverTheyAreStored(String settings) {
        DataSource database = open(settings);
        Schema.migrations(database, FIRST).migrate();
        Schema.migrations(database, SECOND).migrate();
        Schema.migrations(database, SECOND).verify();
        assertThat(Sql.count(database, "product_brand")).isZero();
    }

    @Test
    void tablesAreMadeInTheConnectionsSchema() {
        DataSource database = open(";INIT=create schema if not exists app\\;set schema app");
        Schema.migrations(database, SECOND).migrate();
        assertThat(Sql.column(
                        database,
                        "select table_schema from information_schema.tables where table_name = 'PRODUCT_BRAND'"))
                .containsExactly("APP");
    }

    @Test
    @Tag("C-111")
    void aTableWhoseNameDiffersInCaseIsAnotherTable() {
        DataSource database = open("");
        Sql.execute(database, "create table \"product_brand\" (id int)");
        Schema.migrations(database, FIRST).migrate();
        assertThat(Sql.count(database, "\"product_brand\"")).isZero();
    }

    @Test
    @Tag("C-111")
    void aStrangersLockTableIsRefused() {
        DataSource database = open("");
        Sql.execute(database, "create table ligature_lock (id int)");
        assertThatThrownBy(() -> Schema.migrations(database, FIRST).migrate())
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessageContaining("ligature_lock: there is already something of this name");
    }
}
