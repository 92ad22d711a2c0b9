package dev.ligature.processor.ledger;

import static dev.ligature.processor.ledger.Definitions.column;
import static dev.ligature.processor.ledger.Definitions.decimal;
import static dev.ligature.processor.ledger.Definitions.end;
import static dev.ligature.processor.ledger.Definitions.enumOf;
import static dev.ligature.processor.ledger.Definitions.link;
import static dev.ligature.processor.ledger.Definitions.many;
import static dev.ligature.processor.ledger.Definitions.nullable;
import static dev.ligature.processor.ledger.Definitions.one;
import static dev.ligature.processor.ledger.Definitions.productBrand;
import static dev.ligature.processor.ledger.Definitions.type;
import static dev.ligature.processor.ledger.Definitions.varchar;
import static dev.ligature.processor.ledger.Definitions.with;
import static dev.ligature.processor.ledger.Sql.execute;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ligature.processor.model.ColumnDefinition;
import dev.ligature.processor.model.JsonText;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.ValueType;
import dev.ligature.processor.model.ValueType.Kind;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs scripts by Flyway on real databases. */
class ScriptsOnDatabasesTest {

    private static final String AWKWARD = "it's \"fine\"; a\\b -- /* $$ ${ü 😀 \t\r\n\u007f\u2028;'";

    private static final List<Object> ENDLESS = List.of(Double.NaN, Float.NEGATIVE_INFINITY);
    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS");

    @TempDir
    Path root;

    private record Default(ColumnDefinition column, Object expected) {}

    private static Default value(String name, ValueType type, String canonical, Object expected) {
        return new Default(column(name, type, canonical), expected);
    }

    /** No default in a source is NaN or endless; two of the databases could not hold it. */
    private static List<Default> everyType(TestDatabase database) {
        boolean any = database == TestDatabase.H2 || database == TestDatabase.POSTGRESQL;
        return any
                ? everyType()
                : everyType().stream()
                        .filter(each -> !ENDLESS.contains(each.expected()))
                        .toList();
    }

    private static List<Default> everyType() {
        return List.of(
                value("text", type(Kind.TEXT), AWKWARD, AWKWARD),
                value("empty", type(Kind.TEXT), "", ""),
                value("code", varchar(40), "abc", "abc"),
                value("flag", type(Kind.BOOLEAN), "true", true),
                value("small", type(Kind.SHORT), "-32768", -32768),
                value("number", type(Kind.INTEGER), "-2147483648", Integer.MIN_VALUE),
                value("big", type(Kind.LONG), "-9223372036854775808", Long.MIN_VALUE),
                value("single", type(Kind.FLOAT), "1.5", 1.5f),
                value("tiny", type(Kind.FLOAT), "1.17549435E-38", Float.MIN_NORMAL),
                value("precise", type(Kind.DOUBLE), "-2.25E100", -2.25E100),
                value("nothing", type(Kind.DOUBLE), "NaN", Double.NaN),
                value("endless", type(Kind.FLOAT), "-Infinity", Float.NEGATIVE_INFINITY),
                value("amount", decimal(12, 2), "-12.30", new BigDecimal("-12.30")),
                value("exact", decimal(38, 10), "0.0000000001", new BigDecimal("0.0000000001")),
                value("day", type(Kind.DATE), "2024-02-29", LocalDate.parse("2024-02-29")),
                value("early", type(Kind.DATE), "0001-01-01", LocalDate.parse("0001-01-01")),
                value("late", type(Kind.DATE), "9999-12-31", LocalDate.parse("9999-12-31")),
                value("midnight", type(Kind.TIME), "00:00", LocalTime.MIDNIGHT),
                value("time", type(Kind.TIME), "23:59:59.999999", LocalTime.parse("23:59:59.999999")),
                value(
                        "local",
                        type(Kind.DATE_TIME),
                        "2024-02-29T12:00:00.000001",
                        LocalDateTime.parse("2024-02-29T12:00:00.000001")),
                value(
                        "moment",
                        type(Kind.INSTANT),
                        "2024-02-29T12:00:00.123456Z",
                        OffsetDateTime.parse("2024-02-29T12:00:00.123456Z")),
                value(
                        "offset",
                        type(Kind.OFFSET_DATE_TIME),
                        "2024-02-29T10:00:00.5Z",
                        OffsetDateTime.parse("2024-02-29T10:00:00.5Z")),
                value(
                        "token",
                        type(Kind.UUID),
                        "123e4567-e89b-12d3-a456-426614174000",
                        UUID.fromString("123e4567-e89b-12d3-a456-426614174000")),
                value("bytes", type(Kind.BYTES), "00ff5c27", List.of((byte) 0, (byte) 0xff, (byte) 0x5c, (byte) 0x27)),
                value(
                        "json",
                        type(Kind.JSON),
                        "{\"b\":  1, \"a\": [\"it's \\n\"]}",
                        "{\"b\":  1, \"a\": [\"it's \\n\"]}"),
                value("size", enumOf(Kind.ENUM, "SMALL", "LARGE", "größe"), "größe", "größe"),
                value(
                        "tags",
                        type(Kind.TEXT_LIST),
                        "[\"a,b\",\"it's\",\"\\u000a\",\"\"]",
                        List.of("a,b", "it's", "\n", "")),
                value("none", type(Kind.TEXT_LIST), "[]", List.of()),
                value("sizes", enumOf(Kind.ENUM_LIST, "SMALL", "LARGE"), "[\"SMALL\"]", List.of("SMALL")));
    }

    private static ColumnDefinition[] columns(List<Default> defaults) {
        return defaults.stream().map(Default::column).toArray(ColumnDefinition[]::new);
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeKeepsItsDefaultWhenTheLinkIsCreated(TestDatabase database) throws SQLException {
        Project project = database.project(root);
        LinkDefinition link = productBrand(columns(everyType(database)));
        assertThat(project.write(link)).isEmpty();
        DataSource source = database.open();
        database.migrate(source, project.catalog());
        insert(source, "product_brand");
        assertDefaults(database, source);
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeKeepsItsDefaultWhenItIsAddedToATableWithLinks(TestDatabase database) throws SQLException {
        Project project = database.project(root);
        LinkDefinition bare = productBrand();
        assertThat(project.write(bare)).isEmpty();
        DataSource source = database.open();
        database.migrate(source, project.catalog());
        insert(source, "product_brand");
        assertThat(project.write(with(bare, columns(everyType(database))))).isEmpty();
        database.migrate(source, project.catalog());
        assertDefaults(database, source);
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeMayBeNull(TestDatabase database) throws SQLException {
        Project project = database.project(root);
        ColumnDefinition[] columns = everyType(database).stream()
                .map(each -> nullable(each.column().name(), each.column().type()))
                .toArray(ColumnDefinition[]::new);
        assertThat(project.write(productBrand(columns))).isEmpty();
        DataSource source = database.open();
        database.migrate(source, project.catalog());
        insert(source, "product_brand");
        Map<String, Object> row = row(database, source);
        assertThat(row.values()).containsOnlyNulls();
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeOfKeyMakesAKey(TestDatabase database) {
        Project project = database.project(root);
        LinkDefinition[] links = Stream.of(Kind.TEXT, Kind.LONG, Kind.INTEGER, Kind.SHORT, Kind.UUID)
                .map(kind ->
                        link("Product" + kind.name(), end("product", "", false, kind), end("other", "", true, kind)))
                .toArray(LinkDefinition[]::new);
        assertThat(project.write(links)).isEmpty();
        Flyway flyway = database.migrate(database.open(), project.catalog());
        assertThat(flyway.info().applied()).hasSize(links.length);
    }

    @ParameterizedTest
    @EnumSource
    void reservedWordsAreQuoted(TestDatabase database) throws SQLException {
        Project project = database.project(root);
        LinkDefinition link = link(
                "Order",
                "order",
                "",
                one("user"),
                one("group"),
                column("check", enumOf(Kind.ENUM, "A"), "A"),
                column("order", type(Kind.TEXT), "x"));
        assertThat(project.write(link)).isEmpty();
        assertThat(project.write(with(link, column("select", enumOf(Kind.ENUM, "A"), "A"))))
                .isEmpty();
        DataSource source = database.open();
        database.migrate(source, project.catalog());
        assertThat(names(source, database.sql("select \"check\", \"order\", \"select\" from \"order\"")))
                .containsExactly("check", "order", "select");
    }

    @ParameterizedTest
    @EnumSource
    void longNamesStayWhole(TestDatabase database) throws SQLException {
        Project project = database.project(root);
        String rule = "ProductVariantReservationPriorityAllocationOverrideRule";
        LinkDefinition[] links = Stream.of(rule + "A", rule + "B")
                .map(type -> link(
                        type,
                        many("productVariantReservationPriorityAllocationOverride"),
                        many("warehouseReservationPriorityAllocationOverrideRule"),
                        column("choiceOfReservationPriorityAllocationOverride", enumOf(Kind.ENUM, "A"), "A")))
                .toArray(LinkDefinition[]::new);
        assertThat(project.write(links)).isEmpty();
        LinkDefinition[] more = Stream.of(links)
                .map(link -> with(
                        link, column("choiceOfReservationPriorityAllocationOverrideToo", enumOf(Kind.ENUM, "A"), "A")))
                .toArray(LinkDefinition[]::new);
        assertThat(project.write(more)).isEmpty();
        database.migrate(database.open(), project.catalog());
        assertThat(project.files().keySet())
                .allSatisfy(name ->
                        assertThat(name.substring(name.indexOf('/') + 1)).hasSizeLessThan(150));
        assertThat(project.check(more)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theChecksumsAreThoseThatFlywayRecords(TestDatabase database) {
        Project project = database.project(root);
        LinkDefinition link = productBrand(columns(everyType(database)));
        LinkDefinition more = with(link, column("later", type(Kind.TEXT), AWKWARD));
        assertThat(project.write(link)).isEmpty();
        assertThat(project.write(more)).isEmpty();
        Flyway flyway = database.migrate(database.open(), project.catalog());
        Map<String, Integer> applied = Stream.of(flyway.info().applied())
                .collect(toMap(info -> info.getVersion().getVersion(), MigrationInfo::getChecksum));
        Map<String, Integer> recorded = project.compile("check", more).scripts().stream()
                .filter(script -> script.dialect().equals(database.dialect()))
                .collect(toMap(ScriptEntry::version, ScriptEntry::checksum));
        assertThat(recorded).hasSize(2).isEqualTo(applied);
    }

    @ParameterizedTest
    @EnumSource
    void anEnumsColumnTakesNothingElse(TestDatabase database) throws SQLException {
        Project project = database.project(root);
        assertThat(project.write(productBrand(column("size", enumOf(Kind.ENUM, "SMALL"), "SMALL"))))
                .isEmpty();
        DataSource source = database.open();
        database.migrate(source, project.catalog());
        insert(source, "product_brand");
        assertThatThrownBy(() -> execute(source, "update product_brand set size = 'HUGE'"))
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?is).*product_brand[_.]size.*");
    }

    @ParameterizedTest
    @EnumSource
    void aRecordHasOnePartnerWhereTheOtherEndIsNoList(TestDatabase database) throws SQLException {
        Project project = database.project(root);
        assertThat(project.write(productBrand())).isEmpty();
        DataSource source = database.open();
        database.migrate(source, project.catalog());
        insert(source, "product_brand");
        assertThatThrownBy(() -> execute(source, INSERT.formatted("product_brand", "'p'", "'b2'")))
                .isInstanceOf(SQLException.class);
        execute(source, INSERT.formatted("product_brand", "'p2'", "'b'"));
    }

    private static final String INSERT = "insert into %s (product_id, brand_id, created_at, updated_at) values (%s, %s,"
            + " current_timestamp, current_timestamp)";

    private static void insert(DataSource source, String table) throws SQLException {
        execute(source, INSERT.formatted(table, "'p'", "'b'"));
    }

    private static List<String> names(DataSource source, String query) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return Stream.of(1, 2, 3).map(column -> label(rows, column)).toList();
        }
    }

    private static String label(ResultSet rows, int column) {
        try {
            return rows.getMetaData().getColumnLabel(column);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertDefaults(TestDatabase database, DataSource source) throws SQLException {
        Map<String, Object> row = row(database, source);
        for (Default each : everyType(database)) {
            assertThat(row.get(each.column().name())).as(each.column().name()).isEqualTo(each.expected());
        }
    }

    private static Map<String, Object> row(TestDatabase database, DataSource source) throws SQLException {
        Map<String, Object> values = new java.util.LinkedHashMap<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from product_brand")) {
            assertThat(row.next()).isTrue();
            for (Default each : everyType(database)) {
                values.put(each.column().name(), read(database, row, each.column()));
            }
        }
        return values;
    }

    private static Object read(TestDatabase database, ResultSet row, ColumnDefinition column) throws SQLException {
        String name = column.sql().replace("\"", "");
        Object value = row.getObject(name) == null
                ? null
                : switch (database) {
                    case H2, POSTGRESQL -> read(row, column.type().kind(), name);
                    case MARIADB -> ofMariaDb(row, column.type().kind(), name);
                    case SQLITE -> ofSqlite(row, column.type().kind(), name);
                };
        return row.wasNull() ? null : value;
    }

    private static Object read(ResultSet row, Kind kind, String name) throws SQLException {
        return switch (kind) {
            case TEXT, ENUM, JSON -> row.getString(name);
            case SHORT, INTEGER -> row.getInt(name);
            case FLOAT -> row.getFloat(name);
            case DATE -> row.getObject(name, LocalDate.class);
            case TIME -> row.getObject(name, LocalTime.class);
            case DATE_TIME -> row.getObject(name, LocalDateTime.class);
            case INSTANT, OFFSET_DATE_TIME -> row.getObject(name, OffsetDateTime.class);
            case BYTES -> bytes(row.getBytes(name));
            case TEXT_LIST, ENUM_LIST -> List.of((Object[]) row.getArray(name).getArray());
            default -> row.getObject(name);
        };
    }

    private static Object ofMariaDb(ResultSet row, Kind kind, String name) throws SQLException {
        return switch (kind) {
            case INSTANT, OFFSET_DATE_TIME ->
                row.getObject(name, LocalDateTime.class).atOffset(ZoneOffset.UTC);
            case UUID -> UUID.fromString(row.getString(name));
            case TEXT_LIST, ENUM_LIST -> JsonText.strings(row.getString(name)).orElseThrow();
            default -> read(row, kind, name);
        };
    }

    private static Object ofSqlite(ResultSet row, Kind kind, String name) throws SQLException {
        return switch (kind) {
            case BOOLEAN -> row.getBoolean(name);
            case LONG -> row.getLong(name);
            case DECIMAL -> new BigDecimal(row.getString(name));
            case DATE -> LocalDate.parse(row.getString(name));
            case TIME -> LocalTime.parse(row.getString(name), MICROS);
            case DATE_TIME -> moment(row.getString(name));
            case INSTANT, OFFSET_DATE_TIME -> moment(row.getString(name)).atOffset(ZoneOffset.UTC);
            default -> ofMariaDb(row, kind, name);
        };
    }

    /** Text that is always equally long, so that its order is that of time. */
    private static LocalDateTime moment(String text) {
        return LocalDateTime.of(LocalDate.parse(text.substring(0, 10)), LocalTime.parse(text.substring(11), MICROS));
    }

    private static Object bytes(byte[] bytes) {
        Byte[] boxed = new Byte[bytes.length];
        Arrays.setAll(boxed, i -> bytes[i]);
        return List.of(boxed);
    }
}
