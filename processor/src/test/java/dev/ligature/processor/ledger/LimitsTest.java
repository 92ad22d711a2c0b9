package dev.ligature.processor.ledger;

import static dev.ligature.processor.ledger.Definitions.column;
import static dev.ligature.processor.ledger.Definitions.decimal;
import static dev.ligature.processor.ledger.Definitions.enumOf;
import static dev.ligature.processor.ledger.Definitions.nullable;
import static dev.ligature.processor.ledger.Definitions.productBrand;
import static dev.ligature.processor.ledger.Definitions.type;
import static dev.ligature.processor.ledger.Definitions.varchar;
import static dev.ligature.processor.ledger.Definitions.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.processor.model.ColumnDefinition;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ValueType;
import dev.ligature.processor.model.ValueType.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a database of the catalog could not hold is refused before there is a script. */
class LimitsTest {

    private static final String DIALECT = "mariadb";

    @TempDir
    Path root;

    private static LinkDefinition of(int columns, ValueType type) {
        return productBrand(IntStream.range(0, columns)
                .mapToObj(i -> nullable("column" + i, type))
                .toArray(ColumnDefinition[]::new));
    }

    private List<String> write(LinkDefinition link) {
        return TestDatabase.MARIADB.project(root).write(link);
    }

    private boolean isLetThrough(LinkDefinition link) {
        return TestDatabase.MARIADB.project(root).check(link).stream()
                .noneMatch(problem -> problem.startsWith("[LIG030]"));
    }

    private static List<ValueType> types() {
        return List.of(
                varchar(1),
                varchar(63),
                varchar(64),
                varchar(255),
                varchar(256),
                type(Kind.TEXT),
                type(Kind.LONG),
                type(Kind.INSTANT),
                type(Kind.TIME),
                type(Kind.UUID),
                decimal(38, 10),
                decimal(38, 38),
                enumOf(Kind.ENUM, "A"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void asManyColumnsAsAreLetThroughCanBeMadeAndNotFarFewerThanFit(ValueType type) {
        int most = 0;
        for (int step = 256; step > 0; step /= 2) {
            most += isLetThrough(of(most + step, type)) ? step : 0;
        }
        assertThat(most).isGreaterThanOrEqualTo(30);
        assertThat(write(of(most, type))).isEmpty();
        TestDatabase.MARIADB.migrate(TestDatabase.MARIADB.open(), new Project(root).catalog());
    }

    @Test
    void aRowThatIsTooLongIsRefusedWithAWayOut() {
        assertThat(write(of(64, varchar(255))))
                .containsExactly(
                        "[LIG030] ProductBrand is too much for the dialect mariadb, which this catalog has scripts"
                                + " for: a row has at most 65535 bytes there, and this one could need 67702. Give texts a length"
                                + " over 255 or none, which are kept beside the row; or define a second link.");
        assertThat(write(of(40, varchar(63))))
                .containsExactly(
                        "[LIG030] ProductBrand is too much for the dialect mariadb, which this catalog has scripts"
                                + " for: a row has at most 8126 bytes of a page there, and this one could need 10412. Give texts a"
                                + " length over 255 or none, which are kept beside the row; or define a second link.");
        assertThat(write(of(64, varchar(256)))).isEmpty();
    }

    @Test
    void aConstantOrADefaultThatIsTooLongIsRefused() {
        assertThat(write(productBrand(column("size", enumOf(Kind.ENUM, "A", "B".repeat(256)), "A"))))
                .containsExactly(
                        "[LIG030] ProductBrand.size is too much for the dialect mariadb, which this catalog has"
                                + " scripts for: constants of an enum have at most 255 characters there, and \""
                                + "B".repeat(60)
                                + "\"... has 256. Shorten it.");
        assertThat(write(productBrand(column("note", type(Kind.TEXT), "\n".repeat(32_500)))))
                .containsExactly(
                        "[LIG030] ProductBrand is too much for the dialect mariadb, which this catalog has scripts"
                                + " for: the definition of a table has at most 60000 bytes there, and this one has 65396. Leave out"
                                + " a long default, and give the value when links are created.");
        String quarter = "a".repeat(14_870);
        assertThat(write(productBrand(IntStream.range(0, 4)
                        .mapToObj(i -> column("note" + i, type(Kind.TEXT), quarter))
                        .toArray(ColumnDefinition[]::new))))
                .isEmpty();
        TestDatabase.MARIADB.migrate(TestDatabase.MARIADB.open(), new Project(root).catalog());
    }

    @Test
    void whatIsTooMuchForADialectMayBeRightWithoutIt() {
        LinkDefinition link = of(64, varchar(255));
        assertThat(new Project(root).write(link)).isEmpty();
        assertThat(new Project(root).check(link)).isEmpty();
        assertThat(new Project(root).option(LedgerOptions.DIALECTS, DIALECT).check(link))
                .hasSize(1);
    }

    @Test
    void columnsThatCameBeforeCount() {
        Project project = TestDatabase.MARIADB.project(root);
        LinkDefinition link = of(60, varchar(255));
        assertThat(project.write(link)).isEmpty();
        ColumnDefinition[] more = {nullable("more", varchar(255)), nullable("most", varchar(255))};
        assertThat(project.check(with(link, more)))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("[LIG030] ProductBrand is");
    }
}
