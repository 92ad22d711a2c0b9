package dev.ligature.conformance.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ligature.SchemaMismatchException;
import dev.ligature.conformance.database.TestDatabase;
import dev.ligature.spi.Column;
import dev.ligature.spi.ColumnType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which live types {@code verify()} takes for which column. */
abstract class ColumnTypesContract {
    private Schema schema;

    abstract TestDatabase open();

    @BeforeEach
    void start() {
        schema = new Schema(open());
    }

    @AfterEach
    void stop() {
        schema.database().close();
    }

    @Test
    void whatHoldsAllValuesWillDo() {
        List<TypeCase> cases = TypeCase.fitting(schema.idiom());
        assertThat(complaints(cases)).isEmpty();
        assertThat(cases.stream().map(each -> each.type().kind()).distinct())
                .containsExactlyInAnyOrder(ColumnType.Kind.values());
    }

    @Test
    void whatWouldCutOrChangeValuesWillNot() {
        List<TypeCase> cases = TypeCase.misfits(schema.idiom());
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            expected.add(" - sheet.c%d: %s".formatted(i, cases.get(i).complaint()));
        }
        assertThat(complaints(cases).stream().filter(line -> line.startsWith(" - sheet.")))
                .containsExactlyElementsOf(expected);
    }

    /** What is said of a link that has a column for each case. */
    private List<String> complaints(List<TypeCase> cases) {
        Column<?>[] columns = new Column<?>[cases.size()];
        String[] sql = new String[cases.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = Column.nullable(i, "c" + i, "c" + i, cases.get(i).type());
            sql[i] = "c" + i + " " + cases.get(i).sql();
        }
        TestLink sheet = TestLink.manyToOne("sheet").columns(columns);
        ScriptedCatalog catalog = ScriptedCatalog.of("shop", sheet.type()).script("sheet", 1, sheet.create(sql));
        SchemaMismatchException thrown =
                catchThrowableOfType(SchemaMismatchException.class, () -> schema.migrate(catalog));
        return thrown == null ? List.of() : thrown.getMessage().lines().toList();
    }

    @Test
    void aColumnWithADefaultHasToHaveItInTheDatabase() {
        TestLink sheet = TestLink.manyToOne("sheet")
                .columns(
                        Column.defaulted(0, "kept", "kept", ColumnType.INTEGER),
                        Column.defaulted(1, "lost", "lost", ColumnType.INTEGER));
        String[] create = sheet.create("kept int default 1 not null", "lost int not null");
        create[create.length - 1] =
                create[create.length - 1].replace("default 1", "").replace("int not null", "int");
        ScriptedCatalog catalog = ScriptedCatalog.of("shop", sheet.type()).script("sheet", 1, create);
        SchemaMismatchException thrown =
                catchThrowableOfType(SchemaMismatchException.class, () -> schema.migrate(catalog));
        assertThat(thrown.getMessage().lines().filter(line -> line.startsWith(" - sheet")))
                .contains(" - sheet.lost: should have a default, has none")
                .noneMatch(line -> line.contains("sheet.kept"));
    }
}
