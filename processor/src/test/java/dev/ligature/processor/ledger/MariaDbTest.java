package dev.ligature.processor.ledger;

import static dev.ligature.processor.ledger.Definitions.column;
import static dev.ligature.processor.ledger.Definitions.enumOf;
import static dev.ligature.processor.ledger.Definitions.many;
import static dev.ligature.processor.ledger.Definitions.nullable;
import static dev.ligature.processor.ledger.Definitions.one;
import static dev.ligature.processor.ledger.Definitions.productBrand;
import static dev.ligature.processor.ledger.Definitions.required;
import static dev.ligature.processor.ledger.Definitions.type;
import static dev.ligature.processor.ledger.Definitions.varchar;
import static dev.ligature.processor.ledger.Sql.execute;
import static dev.ligature.processor.ledger.Sql.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ValueType.Kind;
import dev.ligature.testing.MariaDbServer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mariadb.jdbc.MariaDbDataSource;

class MariaDbTest {

    private static final String INSERT =
            "insert into product_brand (product_id, brand_id, created_at, updated_at) values"
                    + " ('%s', 'b', now(6), now(6))";

    @TempDir
    Path root;

    private static LinkDefinition first() {
        return productBrand(
                nullable("code", varchar(4)),
                nullable("note", varchar(300)),
                required("rank", type(Kind.SHORT)),
                column("size", enumOf(Kind.ENUM, "S"), "S"),
                column("motto", type(Kind.TEXT), "x"));
    }

    private static LinkDefinition second() {
        return Definitions.link(
                "ProductBrand",
                one("product"),
                many("brand"),
                nullable("code", varchar(255)),
                nullable("note", varchar(3000)),
                column("size", enumOf(Kind.ENUM, "S", "L"), "S"),
                column("kind", enumOf(Kind.ENUM, "A"), "A"),
                column("remark", varchar(400), "a\\b"));
    }

    /** What the scripts say of locks, as the server says it: it refuses to do what takes more than it is told. */
    @Test
    void stepsTakeNoMoreThanTheirScriptsSay() throws SQLException {
        Project project = TestDatabase.MARIADB.project(root);
        assertThat(project.write(first())).isEmpty();
        DataSource source = TestDatabase.MARIADB.open();
        TestDatabase.MARIADB.migrate(source, project.catalog());
        execute(
                source,
                INSERT.replace("updated_at)", "updated_at, rank)")
                        .replace("now(6))", "now(6), 1)")
                        .formatted("p"));

        project.option(
                LedgerOptions.ACCEPT,
                "tighten:product_brand.product,retire:product_brand.rank,drop:product_brand.motto");
        assertThat(project.write(second())).isEmpty();
        List<String> seen = new ArrayList<>();
        project.files().forEach((file, script) -> {
            if (file.startsWith("mariadb/") && !file.endsWith("create.sql")) {
                String online = online(script);
                seen.add(file.replaceAll(".*product_brand_|\\.sql", "") + online);
                statements(script).forEach(statement -> run(source, altering(statement) + online));
            }
        });
        String instant = ", algorithm=instant";
        assertThat(seen)
                .containsExactlyInAnyOrder(
                        "tighten_product_id, algorithm=inplace, lock=none",
                        "loosen_brand_id, algorithm=inplace, lock=none",
                        "widen_code" + instant,
                        "widen_note" + instant,
                        "widen_size" + instant,
                        "add_kind" + instant,
                        "add_remark" + instant,
                        "retire_rank, algorithm=inplace, lock=none",
                        "drop_motto" + instant);
    }

    private static String online(String script) {
        boolean ofIndex = script.contains(" index ");
        return script.contains("-- No row is read or rewritten.") && !ofIndex
                ? ", algorithm=instant"
                : ", algorithm=inplace, lock=none";
    }

    private static List<String> statements(String script) {
        return List.of(script.replaceAll("(?m)^--.*\n", "").strip().split(";\\s*"));
    }

    /** Indexes by the statement that takes an algorithm. */
    private static String altering(String statement) {
        return statement
                .replaceFirst("drop index if exists (\\w+) on (\\w+)", "alter table $2 drop index if exists $1")
                .replaceFirst(
                        "create unique index if not exists (\\w+) on (\\w+) (.*)",
                        "alter table $2 add unique index if not exists $1 $3");
    }

    private static void run(DataSource source, String statement) {
        try {
            execute(source, statement);
        } catch (SQLException e) {
            throw new AssertionError(statement, e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ANSI_QUOTES,NO_BACKSLASH_ESCAPES", "ANSI,TRADITIONAL", "ORACLE"})
    void scriptsMeanTheSameUnderEverySetting(String mode) throws SQLException {
        Project project = TestDatabase.MARIADB.project(root);
        assertThat(project.write(first())).isEmpty();
        DataSource source = TestDatabase.MARIADB.open();
        String url = MariaDbServer.url(rows(source, "select database()").get(0));
        DataSource other = new MariaDbDataSource(url + "&sessionVariables=sql_mode='" + mode + "'");
        TestDatabase.MARIADB.migrate(other, project.catalog());
        project.option(
                LedgerOptions.ACCEPT,
                "tighten:product_brand.product,retire:product_brand.rank,drop:product_brand.motto");
        assertThat(project.write(second())).isEmpty();
        TestDatabase.MARIADB.migrate(other, project.catalog());
        execute(source, INSERT.formatted("p"));
        assertThat(rows(source, "select size, kind, remark, rank from product_brand"))
                .containsExactly("S A a\\b null");
    }

    @Test
    void keysAreToldApartExactly() throws SQLException {
        Project project = TestDatabase.MARIADB.project(root);
        assertThat(project.write(productBrand())).isEmpty();
        DataSource source = TestDatabase.MARIADB.open();
        TestDatabase.MARIADB.migrate(source, project.catalog());
        List<String> keys =
                List.of("a", "A", "a ", "ä", "a\u0308", "\uD83D\uDE00", "k".repeat(255), "\uD83D\uDE00".repeat(127));
        for (String key : keys) {
            execute(source, INSERT.formatted(key));
        }
        assertThat(rows(source, "select count(*) from product_brand")).containsExactly(String.valueOf(keys.size()));
    }

    @Test
    void textIsBoundedWhereItsTypeIsNotToo() throws SQLException {
        Project project = TestDatabase.MARIADB.project(root);
        assertThat(project.write(productBrand(column("note", varchar(300), "x"))))
                .isEmpty();
        DataSource source = TestDatabase.MARIADB.open();
        TestDatabase.MARIADB.migrate(source, project.catalog());
        execute(source, INSERT.formatted("p"));
        String update = "update product_brand set note = repeat('ü', %d)";
        execute(source, update.formatted(300));
        assertThatThrownBy(() -> execute(source, update.formatted(301))).hasMessageContaining("product_brand.note");
        assertThat(project.write(productBrand(column("note", varchar(70_000), "x"))))
                .isEmpty();
        TestDatabase.MARIADB.migrate(source, project.catalog());
        execute(source, update.formatted(70_000));
        assertThatThrownBy(() -> execute(source, update.formatted(70_001))).isInstanceOf(SQLException.class);
    }
}
