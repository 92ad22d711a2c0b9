package dev.ligature.processor.ledger;

import static dev.ligature.processor.ledger.Definitions.column;
import static dev.ligature.processor.ledger.Definitions.enumOf;
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
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of SQLite that are made anew, since it alters no column. */
class SQLiteTest {

    private static final String SCHEMA =
            "select type, name, sql from sqlite_schema where name like 'product_brand%' order by type, name";
    private static final String ROW =
            "insert into product_brand (product_id, brand_id, rank, size, created_at, updated_at)"
                    + " values ('%s', 'b', %s, '%s', 'now', 'now')";

    @TempDir
    Path root;

    private final DataSource source = TestDatabase.SQLITE.open();
    private Project project;

    private static LinkDefinition link(String... sizes) {
        return productBrand(required("rank", type(Kind.INTEGER)), column("size", enumOf(Kind.ENUM, sizes), "S"));
    }

    @BeforeEach
    void make() throws SQLException {
        project = TestDatabase.SQLITE.project(root);
        migrate(link("S"), "");
        execute(source, ROW.formatted("p1", 7, "S"));
        execute(source, ROW.formatted("p2", 8, "S"));
    }

    private void migrate(LinkDefinition link, String tokens) {
        assertThat(project.option(LedgerOptions.ACCEPT, tokens).write(link)).isEmpty();
        TestDatabase.SQLITE.migrate(source, project.catalog());
    }

    @Test
    void aTableThatIsMadeAnewIsAsIfItHadBeenMadeSo() throws SQLException {
        migrate(link("S", "L"), "");
        List<String> anew = rows(source, SCHEMA);

        Project other = TestDatabase.SQLITE.project(root.resolve("other"));
        assertThat(other.write(link("S", "L"))).isEmpty();
        DataSource fresh = TestDatabase.SQLITE.open();
        TestDatabase.SQLITE.migrate(fresh, other.catalog());
        assertThat(anew).isEqualTo(rows(fresh, SCHEMA)).hasSize(7);
        assertThat(rows(source, "select product_id, rank from product_brand order by 1"))
                .containsExactly("p1 7", "p2 8");
    }

    @Test
    void viewsOverATableStandWhileItIsMadeAnew() throws SQLException {
        execute(source, "create view sizes as select product_id, size from product_brand");
        migrate(link("S", "L"), "");
        migrate(productBrand(column("size", enumOf(Kind.ENUM, "S", "L"), "S")), "retire:product_brand.rank");
        execute(source, ROW.formatted("p3", "null", "L"));
        assertThat(rows(source, "select * from sizes order by 1")).containsExactly("p1 S", "p2 S", "p3 L");
    }

    @Test
    void aTableIsMadeAnewInFullOrNotAtAll() throws SQLException {
        List<String> before = rows(source, SCHEMA);
        assertThat(project.write(link("S", "L"))).isEmpty();
        String file = project.files().keySet().stream()
                .filter(name -> name.matches("sqlite/.*_widen_size.sql"))
                .findFirst()
                .orElseThrow();
        String script = project.text(file);
        project.replace(file, script + "\nselect nothing;\n");
        assertThatThrownBy(() -> TestDatabase.SQLITE.migrate(source, project.catalog()))
                .isInstanceOf(FlywayException.class);
        assertThat(rows(source, SCHEMA)).isEqualTo(before);
        assertThat(rows(source, "select count(*) from product_brand")).containsExactly("2");

        project.replace(file, script);
        TestDatabase.SQLITE.repairAndMigrate(source, project.catalog());
        execute(source, ROW.formatted("p3", 9, "L"));
    }

    @Test
    void whatNeedsNoStatementIsAScriptAllTheSame() throws SQLException {
        migrate(productBrand(required("rank", type(Kind.LONG)), column("size", enumOf(Kind.ENUM, "S"), "S")), "");
        assertThat(project.files().entrySet())
                .filteredOn(file -> file.getKey().matches("sqlite/.*_widen_rank.sql"))
                .singleElement()
                .satisfies(file -> assertThat(file.getValue().lines()).allMatch(line -> line.startsWith("-- ")));
        execute(source, ROW.formatted("p3", Long.MAX_VALUE, "S"));
        assertThat(rows(source, "select rank, typeof(rank) from product_brand where product_id = 'p3'"))
                .containsExactly(Long.MAX_VALUE + " integer");
    }

    @Test
    void textsOfTimesAndNumbersAreOfOneLength() throws SQLException {
        migrate(
                productBrand(
                        required("rank", type(Kind.INTEGER)),
                        column("size", enumOf(Kind.ENUM, "S"), "S"),
                        column("day", type(Kind.DATE), "0987-06-05"),
                        column("time", type(Kind.TIME), "10:00"),
                        column("local", type(Kind.DATE_TIME), "2026-01-01T10:00"),
                        column("moment", type(Kind.INSTANT), "2026-01-01T10:00:00.5Z"),
                        column("amount", Definitions.decimal(10, 4), "-1.5"),
                        column("flag", type(Kind.BOOLEAN), "true"),
                        column("tags", type(Kind.TEXT_LIST), "[\"a\",\"\\u000a\\\"\"]"),
                        column("title", varchar(3), "a")),
                "");
        assertThat(rows(
                        source,
                        "select \"day\", \"time\", \"local\", moment, amount, flag, tags, typeof(amount), typeof(flag)"
                                + " from product_brand where product_id = 'p1'"))
                .containsExactly("0987-06-05 10:00:00.000000 2026-01-01 10:00:00.000000 2026-01-01 10:00:00.500000"
                        + " -1.5000 1 [\"a\",\"\\n\\\"\"] text integer");
    }
}
