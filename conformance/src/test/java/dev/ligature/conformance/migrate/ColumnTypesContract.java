package dev.ligature.conformance.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ligature.SchemaMismatchException;
import dev.ligature.conformance.database.TestDatabase;
import dev.ligature.spi.Column;
import dev.ligature.spi.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which live types {@code verify()} takes for which column. */
abstract class ColumnTypesContract {
    /** Any enum will do. */
    private static final ColumnType<TimeUnit> UNIT = ColumnType.enumeration(TimeUnit::valueOf);

    private static final ColumnType<List<TimeUnit>> UNITS = ColumnType.enumerationList(TimeUnit::valueOf);

    /**
     * @param type what the application was compiled for
     * @param sql what the database has
     * @param complaint what is wrong with that; empty if nothing is
     */
    private record Case(ColumnType<?> type, String sql, String complaint) {}

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

    /** PostgreSQL's name, or H2's. */
    private String sql(String postgresql, String h2) {
        return schema.isH2() ? h2 : postgresql;
    }

    private List<Case> fitting() {
        return List.of(
                fits(ColumnType.TEXT, sql("text", "varchar")),
                fits(ColumnType.TEXT, sql("varchar", "clob")),
                fits(ColumnType.varchar(20), "varchar(20)"),
                fits(ColumnType.varchar(20), "varchar(21)"),
                fits(ColumnType.varchar(20), sql("text", "varchar")),
                fits(ColumnType.BOOLEAN, "boolean"),
                fits(ColumnType.SHORT, "smallint"),
                fits(ColumnType.SHORT, "bigint"),
                fits(ColumnType.INTEGER, "integer"),
                fits(ColumnType.INTEGER, "bigint"),
                fits(ColumnType.LONG, "bigint"),
                fits(ColumnType.FLOAT, "real"),
                fits(ColumnType.DOUBLE, "double precision"),
                fits(ColumnType.decimal(38, 10), "numeric(38, 10)"),
                fits(ColumnType.decimal(10, 2), "numeric(12, 3)"),
                fits(ColumnType.DATE, "date"),
                fits(ColumnType.TIME, "time(6)"),
                fits(ColumnType.DATE_TIME, "timestamp(6)"),
                fits(ColumnType.INSTANT, "timestamp(6) with time zone"),
                fits(ColumnType.OFFSET_DATE_TIME, "timestamp(6) with time zone"),
                fits(ColumnType.UUID, "uuid"),
                fits(ColumnType.BYTES, sql("bytea", "varbinary")),
                fits(ColumnType.BYTES, sql("bytea", "blob")),
                fits(ColumnType.JSON, "json"),
                fits(UNIT, "varchar(30)"),
                fits(UNIT, sql("text", "varchar")),
                fits(ColumnType.TEXT_LIST, sql("text[]", "varchar array")),
                fits(UNITS, sql("varchar(10)[]", "varchar(10) array")));
    }

    private static Case fits(ColumnType<?> type, String sql) {
        return new Case(type, sql, "");
    }

    private List<Case> misfits() {
        return List.of(
                new Case(ColumnType.TEXT, "varchar(20)", "should be text, is varchar(20)"),
                new Case(ColumnType.varchar(20), "varchar(19)", "should be varchar(20), is varchar(19)"),
                new Case(ColumnType.varchar(20), "char(20)", "should be varchar(20), is " + sql("bpchar", "character")),
                new Case(ColumnType.varchar(20), "uuid", "should be varchar(20), is uuid"),
                new Case(ColumnType.BOOLEAN, "integer", "should be boolean, is integer"),
                new Case(ColumnType.INTEGER, "smallint", "should be integer, is smallint"),
                new Case(ColumnType.LONG, "integer", "should be bigint, is integer"),
                new Case(ColumnType.DOUBLE, "real", "should be double precision, is real"),
                new Case(ColumnType.decimal(10, 2), "numeric(9, 2)", "should be numeric(10,2), is numeric(9,2)"),
                new Case(ColumnType.decimal(10, 2), "numeric(10, 1)", "should be numeric(10,2), is numeric(10,1)"),
                new Case(ColumnType.decimal(10, 2), "numeric(10, 3)", "should be numeric(10,2), is numeric(10,3)"),
                new Case(ColumnType.DATE, "timestamp(6)", "should be date, is timestamp(6)"),
                new Case(ColumnType.TIME, "time(3)", "should be time(6), is time(3)"),
                new Case(
                        ColumnType.TIME,
                        "time(6) with time zone",
                        "should be time(6), is " + sql("timetz", "time with time zone")),
                new Case(
                        ColumnType.INSTANT,
                        "timestamp(3) with time zone",
                        "should be timestamp(6) with time zone, is timestamp(3) with time zone"),
                new Case(
                        ColumnType.DATE_TIME,
                        "timestamp(6) with time zone",
                        "should be timestamp(6), is timestamp(6) with time zone"),
                new Case(ColumnType.UUID, sql("bytea", "varbinary"), "should be uuid, is binary"),
                new Case(ColumnType.BYTES, "uuid", "should be binary, is uuid"),
                new Case(ColumnType.JSON, sql("jsonb", "integer"), "should be json, is " + sql("jsonb", "integer")),
                new Case(
                        ColumnType.TEXT_LIST,
                        sql("int[]", "int array"),
                        "should be array of text, is " + sql("_int4", "integer array")));
    }

    @Test
    void whatHoldsAllValuesWillDo() {
        List<Case> cases = fitting();
        assertThat(complaints(cases)).isEmpty();
        assertThat(cases.stream().map(each -> each.type().kind()).distinct())
                .containsExactlyInAnyOrder(ColumnType.Kind.values());
    }

    @Test
    void whatWouldCutOrChangeValuesWillNot() {
        List<Case> cases = misfits();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            expected.add(" - sheet.c%d: %s".formatted(i, cases.get(i).complaint()));
        }
        assertThat(complaints(cases).stream().filter(line -> line.startsWith(" - sheet.")))
                .containsExactlyElementsOf(expected);
    }

    /** What is said of a link that has a column for each case. */
    private List<String> complaints(List<Case> cases) {
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
