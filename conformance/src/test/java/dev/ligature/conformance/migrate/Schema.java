package dev.ligature.conformance.migrate;

import dev.ligature.conformance.database.Sql;
import dev.ligature.conformance.database.TestDatabase;
import dev.ligature.jdbc.Database;
import dev.ligature.migrate.Migrations;
import dev.ligature.spi.Catalog;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A database as the tests of migrating look at it. */
record Schema(TestDatabase database) {

    static Migrations migrations(DataSource dataSource, Catalog... catalogs) {
        return new Migrations(new Database(dataSource), List.of(catalogs));
    }

    void migrate(Catalog... catalogs) {
        migrations(dataSource(), catalogs).migrate();
    }

    void verify(Catalog... catalogs) {
        migrations(dataSource(), catalogs).verify();
    }

    DataSource dataSource() {
        return database.dataSource();
    }

    boolean isH2() {
        return database.dialect().equals("h2");
    }

    void execute(String... statements) {
        Sql.execute(dataSource(), statements);
    }

    List<@Nullable String> column(String query) {
        return Sql.column(dataSource(), query);
    }

    /** The scripts that a catalog's history says ran to their end, in the order in which they ran. */
    List<@Nullable String> ran(String catalog) {
        return column("select \"script\" from \"ligature_history_" + catalog
                + "\" where \"type\" = 'SQL' and \"success\" order by \"installed_rank\"");
    }

    /** The tables of the current schema, in lower case and sorted, without the runtime's own. */
    List<@Nullable String> tables() {
        return column("select lower(table_name) as t from information_schema.tables"
                + " where table_schema = current_schema and lower(table_name) not like '%ligature_lock'"
                + " and lower(table_name) <> 'ligature_history_ligature' order by t");
    }

    /** A name without quotes as this database stores it. */
    String stored(String name) {
        return isH2() ? name.toUpperCase(java.util.Locale.ROOT) : name;
    }
}
