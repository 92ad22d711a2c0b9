package dev.ligature.conformance.migrate;

import dev.ligature.conformance.database.Sql;
import dev.ligature.conformance.database.TestDatabase;
import dev.ligature.jdbc.Database;
import dev.ligature.migrate.Migrations;
import dev.ligature.spi.Catalog;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A database as the tests of migrating look at it. SQL may have the marks of {@link Idiom}. */
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

    Idiom idiom() {
        return Idiom.of(database.dialect());
    }

    void execute(String... statements) {
        Sql.execute(dataSource(), Stream.of(statements).map(idiom()::sql).toArray(String[]::new));
    }

    List<@Nullable String> column(String query) {
        return Sql.column(dataSource(), idiom().sql(query));
    }

    /** The scripts that a catalog's history says ran to their end, in the order in which they ran. */
    List<@Nullable String> ran(String catalog) {
        return ran(dataSource(), catalog);
    }

    static List<@Nullable String> ran(DataSource dataSource, String catalog) {
        return Sql.column(
                dataSource,
                "select \"script\" from \"ligature_history_" + catalog
                        + "\" where \"type\" = 'SQL' and \"success\" order by \"installed_rank\"");
    }

    /** The tables and views of the current schema, in lower case and sorted, without the runtime's own. */
    List<String> tables() {
        String[] types = {"TABLE", "BASE TABLE", "VIEW"};
        List<String> names = new ArrayList<>();
        try (Connection connection = dataSource().getConnection();
                ResultSet row = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), connection.getSchema(), "%", types)) {
            while (row.next()) {
                names.add(row.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        names.removeAll(List.of(
                "ligature_lock",
                "ligature_deletion",
                "ligature_deletion_part",
                "ligature_step",
                "ligature_history_ligature"));
        names.sort(null);
        return names;
    }

    /** The schema in which tables are made. */
    String current() {
        return switch (idiom()) {
            case POSTGRESQL, H2 -> stored("public");
            case MARIADB -> String.valueOf(column("select database()").get(0));
            case SQLITE -> "main";
        };
    }

    /** A name without quotes as this database stores it. */
    String stored(String name) {
        return idiom().stored(name);
    }
}
