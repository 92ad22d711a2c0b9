package dev.ligature.processor.ledger;

import static dev.ligature.processor.ledger.Definitions.column;
import static dev.ligature.processor.ledger.Definitions.end;
import static dev.ligature.processor.ledger.Definitions.enumOf;
import static dev.ligature.processor.ledger.Definitions.link;
import static dev.ligature.processor.ledger.Definitions.many;
import static dev.ligature.processor.ledger.Definitions.nullable;
import static dev.ligature.processor.ledger.Definitions.one;
import static dev.ligature.processor.ledger.Definitions.required;
import static dev.ligature.processor.ledger.Definitions.type;
import static dev.ligature.processor.ledger.Definitions.varchar;
import static dev.ligature.processor.ledger.Sql.execute;
import static dev.ligature.processor.ledger.Sql.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ligature.processor.model.ColumnDefinition;
import dev.ligature.processor.model.EndDefinition;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ValueType.Kind;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Steps over tables that hold links, run by Flyway on real databases. */
@Tag("C-113")
class StepsOnDatabasesTest {

    private static final String ROW = "product_id, brand_id, created_at, updated_at";
    private static final EndDefinition BRAND = one("brand");
    private static final EndDefinition PRODUCT = many("product");

    @TempDir
    Path root;

    private static LinkDefinition first() {
        return productBrand(
                PRODUCT,
                BRAND,
                nullable("note", varchar(4)),
                required("rank", type(Kind.SHORT)),
                column("size", enumOf(Kind.ENUM, "S"), "S"));
    }

    private static LinkDefinition productBrand(EndDefinition left, EndDefinition right, ColumnDefinition... columns) {
        return link("ProductBrand", left, right, columns);
    }

    /** A live link and a dismissed one. */
    private DataSource filled(TestDatabase database, Project project) throws SQLException {
        assertThat(project.write(first())).isEmpty();
        DataSource source = database.open();
        database.migrate(source, project.catalog());
        execute(source, insert("p1", "b1", "note, rank, size", "'abcd', 7, 'S'"));
        execute(source, insert("p2", "b1", "rank", "8"));
        execute(source, "insert into product_brand_archive (product_id, note, rank) values ('p0', 'gone', 6)");
        return source;
    }

    private static String insert(String product, String brand, String columns, String values) {
        return "insert into product_brand (%s, %s) values ('%s', '%s', current_timestamp, current_timestamp, %s)"
                .formatted(ROW, columns, product, brand, values);
    }

    private static void apply(
            TestDatabase database, DataSource source, Project project, String tokens, LinkDefinition... links) {
        assertThat(project.option(LedgerOptions.ACCEPT, tokens).write(links)).isEmpty();
        database.migrate(source, project.catalog());
    }

    @ParameterizedTest
    @EnumSource
    void everySafeStepKeepsEveryRow(TestDatabase database) throws SQLException {
        Project project = database.project(root);
        DataSource source = filled(database, project);
        LinkDefinition after = link(
                "ProductLabel",
                "product_label",
                "ProductBrand",
                PRODUCT,
                end("label", "brand", true, Kind.TEXT),
                column("remark", "note", varchar(400), true, Optional.empty()),
                required("rank", type(Kind.LONG)),
                column("size", enumOf(Kind.ENUM, "S", "L"), "S"),
                column("motto", type(Kind.TEXT), "none"));
        apply(database, source, project, "", after);

        assertThat(rows(
                        source,
                        "select product_id, brand_id, note, rank, size, motto from product_brand order by product_id"))
                .containsExactly("p1 b1 abcd 7 S none", "p2 b1 null 8 S none");
        assertThat(rows(source, "select product_id, note, rank from product_brand_archive"))
                .containsExactly("p0 gone 6");
        execute(source, insert("p1", "b2", "note, rank, size", "'longer than four', 5000000000, 'L'"));
        execute(
                source,
                "insert into product_brand_archive (product_id, note, rank) values ('p3', 'longer', 5000000000)");
        assertThatThrownBy(() -> execute(source, insert("p1", "b3", "rank, size", "1, 'M'")))
                .isInstanceOf(SQLException.class);
    }

    @ParameterizedTest
    @EnumSource
    void aListedEndIsReadByAnIndexOfItsOwnAndTakesMany(TestDatabase database) throws SQLException {
        Project project = database.project(root);
        LinkDefinition oneToOne = productBrand(one("product"), BRAND);
        assertThat(project.write(oneToOne)).isEmpty();
        DataSource source = database.open();
        database.migrate(source, project.catalog());
        String extra = "insert into product_brand (%s) values ('%s', 'b', current_timestamp, current_timestamp)";
        execute(source, extra.formatted(ROW, "p1"));
        assertThatThrownBy(() -> execute(source, extra.formatted(ROW, "p2"))).isInstanceOf(SQLException.class);

        apply(database, source, project, "", productBrand(PRODUCT, BRAND));

        execute(source, extra.formatted(ROW, "p2"));
        assertThat(rows(source, "select product_id from product_brand order by product_id"))
                .containsExactly("p1", "p2");
    }

    @ParameterizedTest
    @EnumSource
    @Tag("C-105")
    void aTightenedEndTakesOneAndFailsOverSeveralWithoutALoss(TestDatabase database) throws SQLException {
        Project project = database.project(root);
        DataSource source = filled(database, project);
        LinkDefinition tight =
                productBrand(one("product"), BRAND, first().columns().toArray(ColumnDefinition[]::new));
        assertThatThrownBy(() -> apply(database, source, project, "tighten:product_brand.product", tight))
                .isInstanceOf(FlywayException.class);
        assertThat(rows(source, "select product_id from product_brand order by product_id"))
                .containsExactly("p1", "p2");

        execute(source, "delete from product_brand where product_id = 'p2'");
        database.repairAndMigrate(source, project.catalog());
        assertThatThrownBy(() -> execute(source, insert("p2", "b1", "rank", "1")))
                .isInstanceOf(SQLException.class);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRetiredStaysAndHindersNobody(TestDatabase database) throws SQLException {
        Project project = database.project(root);
        DataSource source = filled(database, project);
        String tokens = "retire:product_brand.note,retire:product_brand.rank,retire:product_brand.size";
        apply(database, source, project, tokens, productBrand(PRODUCT, BRAND));

        execute(
                source,
                "insert into product_brand (%s) values ('p3', 'b3', current_timestamp, current_timestamp)"
                        .formatted(ROW));
        assertThat(rows(source, "select product_id, note, rank, size from product_brand order by product_id"))
                .containsExactly("p1 abcd 7 S", "p2 null 8 S", "p3 null null S");
        apply(database, source, project, "retire:product_brand");
        assertThat(rows(source, "select count(*) from product_brand")).containsExactly("3");
        apply(database, source, project, "", productBrand(PRODUCT, BRAND));
        assertThat(rows(source, "select count(*) from product_brand")).containsExactly("3");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDroppedIsGone(TestDatabase database) throws SQLException {
        Project project = database.project(root);
        DataSource source = filled(database, project);
        String tokens = "drop:product_brand.note,drop:product_brand.size";
        apply(database, source, project, tokens, productBrand(PRODUCT, BRAND, required("rank", type(Kind.SHORT))));
        assertThat(rows(source, "select product_id, rank from product_brand order by product_id"))
                .containsExactly("p1 7", "p2 8");
        assertThatThrownBy(() -> rows(source, "select note from product_brand")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> rows(source, "select size from product_brand_archive"))
                .isInstanceOf(SQLException.class);

        apply(database, source, project, "drop:product_brand");
        assertThatThrownBy(() -> rows(source, "select * from product_brand_archive"))
                .isInstanceOf(SQLException.class);
        apply(database, source, project, "", first());
        assertThat(rows(source, "select count(*) from product_brand")).containsExactly("0");
    }

    @ParameterizedTest
    @EnumSource
    @Tag("C-114")
    void aDialectThatComesLaterGoesThroughAllSteps(TestDatabase database) throws SQLException {
        Project project = new Project(root);
        project.folder(database == TestDatabase.H2 ? "postgresql" : "h2");
        assertThat(project.write(first())).isEmpty();
        project.option(
                LedgerOptions.ACCEPT,
                "drop:product_brand.note,retire:product_brand.rank,tighten:product_brand.product");
        LinkDefinition after =
                productBrand(one("product"), many("brand"), column("size", enumOf(Kind.ENUM, "S", "L"), "S"));
        assertThat(project.write(after)).isEmpty();
        project.option(LedgerOptions.ACCEPT, "").option(LedgerOptions.DIALECTS, database.dialect());
        assertThat(project.write(after)).isEmpty();
        assertThat(project.check(after)).isEmpty();

        DataSource source = database.open();
        database.migrate(source, project.catalog());
        execute(source, insert("p1", "b1", "size", "'L'"));
        execute(source, insert("p1", "b2", "size", "'L'"));
        assertThatThrownBy(() -> execute(source, insert("p2", "b1", "size", "'L'")))
                .isInstanceOf(SQLException.class);
    }

    /** Where tables change outside of transactions, a script that was cut off at any statement runs again. */
    @ParameterizedTest
    @EnumSource(names = {"H2", "MARIADB"})
    void everyScriptRunsAgainOverWhatItHasDone(TestDatabase database) throws SQLException {
        Project project = database.project(root);
        assertThat(project.write(first())).isEmpty();
        String tokens = "drop:product_brand.note,retire:product_brand.rank,tighten:product_brand.product";
        LinkDefinition after = productBrand(
                one("product"),
                many("brand"),
                column("size", enumOf(Kind.ENUM, "S", "L"), "S"),
                column("motto", varchar(4), "x"));
        assertThat(project.option(LedgerOptions.ACCEPT, tokens).write(after)).isEmpty();
        LinkDefinition wider =
                productBrand(PRODUCT, many("brand"), after.columns().get(0), column("motto", varchar(9), "x"));
        assertThat(project.option(LedgerOptions.ACCEPT, "").write(wider)).isEmpty();
        assertThat(project.option(LedgerOptions.ACCEPT, "drop:product_brand").write())
                .isEmpty();
        DataSource source = database.open();
        for (Map.Entry<String, String> script : project.files().entrySet()) {
            if (script.getKey().startsWith(database.dialect() + "/")) {
                String[] statements = script.getValue().split(";\n");
                for (int done = 0; done <= statements.length; done++) {
                    for (String statement : List.of(statements).subList(0, done)) {
                        execute(source, statement);
                    }
                }
            }
        }
        assertThat(project.files()).hasSize(database == TestDatabase.H2 ? 21 : 31);
    }
}
