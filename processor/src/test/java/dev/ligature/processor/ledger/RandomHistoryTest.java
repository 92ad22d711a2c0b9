package dev.ligature.processor.ledger;

import static dev.ligature.processor.ledger.Definitions.end;
import static dev.ligature.processor.ledger.Definitions.link;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.processor.model.ColumnDefinition;
import dev.ligature.processor.model.EndDefinition;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.model.Names;
import dev.ligature.processor.model.ValueType;
import dev.ligature.processor.model.ValueType.Kind;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Links of any shape that change in any way, a few at a time: scripts always run, and give the columns and cardinalities. */
class RandomHistoryTest {

    private static final String[] WORDS = {
        "order", "user", "value", "size", "note", "rank", "URL", "großeZahl", "key", "productVariantReservationPriority"
    };
    private static final List<Kind> KEYS = List.of(Kind.TEXT, Kind.LONG, Kind.INTEGER, Kind.SHORT, Kind.UUID);

    @TempDir
    Path root;

    @ParameterizedTest
    @MethodSource("seeds")
    void scriptsAlwaysRunAndGiveTheColumnsOfTheDefinitions(TestDatabase database, long seed) throws SQLException {
        Random random = new Random(seed);
        Project project = database.project(root);
        DataSource source = database.open();
        LinkDefinition[] links = new LinkDefinition[1 + random.nextInt(4)];
        for (int i = 0; i < links.length; i++) {
            links[i] = link(
                    WORDS[random.nextInt(WORDS.length)] + i,
                    end(word(random) + "Left", "", random.nextBoolean(), pick(random, KEYS)),
                    end(word(random) + "Right", "", random.nextBoolean(), pick(random, KEYS)),
                    columns(random, Set.of(), true));
        }
        Set<String> retired = new HashSet<>();
        for (int change = 0; change < 8; change++) {
            assertThat(project.write(links)).as("seed %d", seed).isEmpty();
            assertThat(project.check(links)).as("seed %d", seed).isEmpty();
            database.migrate(source, project.catalog());
            for (LinkDefinition link : project.compile("check", links).catalog().links()) {
                assertColumns(source, link, retired, seed);
                assertUnique(source, link, seed);
            }
            int changed = random.nextInt(links.length);
            Set<String> tokens = new TreeSet<>();
            links[changed] = changed(random, links[changed], tokens, retired);
            project.option(LedgerOptions.ACCEPT, String.join(",", tokens));
        }
    }

    private static Stream<Arguments> seeds() {
        return Stream.of(TestDatabase.values())
                .flatMap(database -> LongStream.rangeClosed(1, 8).mapToObj(seed -> Arguments.of(database, seed)));
    }

    private static LinkDefinition changed(Random random, LinkDefinition link, Set<String> tokens, Set<String> retired) {
        List<ColumnDefinition> columns = new ArrayList<>();
        for (ColumnDefinition column : link.columns()) {
            switch (random.nextInt(6)) {
                case 0 -> {
                    tokens.add("drop:" + link.name() + "." + column.name());
                }
                case 1 -> {
                    tokens.add("retire:" + link.name() + "." + column.name());
                    retired.add(Names.unquoted(column.sql()));
                }
                case 2 -> columns.add(wider(column));
                default -> columns.add(column);
            }
        }
        Set<String> taken = new HashSet<>(retired);
        link.columns().forEach(column -> taken.add(Names.unquoted(column.sql())));
        columns.addAll(List.of(columns(random, taken, false)));
        return link(
                link.type().simpleName(),
                reshaped(random, link, link.left(), tokens),
                reshaped(random, link, link.right(), tokens),
                columns.toArray(ColumnDefinition[]::new));
    }

    private static ColumnDefinition wider(ColumnDefinition column) {
        ValueType wider = switch (column.type().kind()) {
            case TEXT ->
                column.type().length() == 0
                        ? column.type()
                        : Definitions.varchar(column.type().length() + 7);
            case SHORT, INTEGER -> ValueType.of(Kind.LONG);
            case ENUM -> {
                List<String> constants = new ArrayList<>(column.type().constants());
                constants.add("MORE" + constants.size());
                yield Definitions.enumOf(Kind.ENUM, constants.toArray(String[]::new));
            }
            default -> column.type();
        };
        return Definitions.column(column.name(), "", wider, column.nullable(), column.defaultValue());
    }

    private static EndDefinition reshaped(Random random, LinkDefinition link, EndDefinition end, Set<String> tokens) {
        boolean list = random.nextInt(3) == 0 ? !end.list() : end.list();
        if (end.list() && !list) {
            tokens.add("tighten:" + link.name() + "." + end.name());
        }
        return Definitions.end(end.name(), "", list, end.model().key().type().kind());
    }

    private static String word(Random random) {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static ColumnDefinition[] columns(Random random, Set<String> taken, boolean requiredToo) {
        List<ColumnDefinition> columns = new ArrayList<>();
        Set<String> names = new HashSet<>(taken);
        for (int i = random.nextInt(5); i > 0; i--) {
            ColumnDefinition column = column(random, requiredToo);
            if (names.add(column.sql())) {
                columns.add(column);
            }
        }
        return columns.toArray(ColumnDefinition[]::new);
    }

    private static ColumnDefinition column(Random random, boolean requiredToo) {
        String name = word(random) + random.nextInt(30);
        Kind kind = pick(random, List.of(Kind.values()));
        ValueType type = switch (kind) {
            case TEXT -> random.nextBoolean() ? Definitions.varchar(1 + random.nextInt(500)) : ValueType.of(kind);
            case DECIMAL -> Definitions.decimal(10 + random.nextInt(28), random.nextInt(10));
            case ENUM, ENUM_LIST -> Definitions.enumOf(kind, "A", "B", word(random));
            default -> ValueType.of(kind);
        };
        Optional<String> value = random.nextBoolean() ? Optional.of(value(kind)) : Optional.empty();
        boolean nullable = random.nextBoolean() || (value.isEmpty() && !requiredToo);
        return Definitions.column(name, "", type, nullable, value);
    }

    private static String value(Kind kind) {
        return switch (kind) {
            case TEXT -> "'";
            case ENUM -> "A";
            case BOOLEAN -> "true";
            case SHORT, INTEGER, LONG, DECIMAL, FLOAT, DOUBLE -> "1";
            case DATE -> "2026-01-01";
            case TIME -> "10:00";
            case DATE_TIME -> "2026-01-01T10:00";
            case INSTANT, OFFSET_DATE_TIME -> "2026-01-01T10:00:00Z";
            case UUID -> "123e4567-e89b-12d3-a456-426614174000";
            case BYTES -> "00ff";
            case JSON -> "{}";
            case TEXT_LIST, ENUM_LIST -> "[\"A\"]";
        };
    }

    /** What is retired is there still. */
    private static void assertColumns(DataSource source, LinkDefinition link, Set<String> retired, long seed)
            throws SQLException {
        Map<String, Boolean> live = new TreeMap<>();
        Map<String, Boolean> archive = new TreeMap<>();
        live.put("created_at", false);
        live.put("updated_at", false);
        live.put(Names.unquoted(link.left().sql()), false);
        live.put(Names.unquoted(link.right().sql()), false);
        link.columns().forEach(column -> live.put(Names.unquoted(column.sql()), column.nullable()));
        live.keySet().forEach(column -> archive.put(column, true));
        List.of("dismissed_at", "reason", "deletion_id").forEach(column -> archive.put(column, true));
        assertColumns(columns(source, link.table()), live, retired, seed);
        assertColumns(columns(source, link.archive().orElseThrow()), archive, retired, seed);
    }

    private static void assertColumns(
            Map<String, Boolean> found, Map<String, Boolean> expected, Set<String> retired, long seed) {
        assertThat(found).as("seed %d", seed).containsAllEntriesOf(expected);
        Set<String> others = new HashSet<>(found.keySet());
        others.removeAll(expected.keySet());
        assertThat(retired).as("seed %d", seed).containsAll(others);
    }

    /** The primary key, and one index for each end that may have one partner only. */
    private static void assertUnique(DataSource source, LinkDefinition link, long seed) throws SQLException {
        int expected = 1 + (link.left().list() ? 0 : 1) + (link.right().list() ? 0 : 1);
        Set<String> indexes = new TreeSet<>();
        try (Connection connection = source.getConnection();
                ResultSet rows = connection
                        .getMetaData()
                        .getIndexInfo(connection.getCatalog(), null, stored(connection, link.table()), true, true)) {
            while (rows.next()) {
                if (!rows.getBoolean("NON_UNIQUE")) {
                    indexes.add(rows.getString("INDEX_NAME"));
                }
            }
        }
        assertThat(indexes).as("seed %d: %s", seed, link.table()).hasSize(expected);
    }

    private static String stored(Connection connection, String table) throws SQLException {
        boolean folds = connection.getMetaData().storesUpperCaseIdentifiers() && !table.startsWith("\"");
        return folds ? table.toUpperCase(Locale.ROOT) : Names.unquoted(table);
    }

    /** The columns of a table, and whether they may be null. */
    private static Map<String, Boolean> columns(DataSource source, String table) throws SQLException {
        Map<String, Boolean> columns = new TreeMap<>();
        try (Connection connection = source.getConnection()) {
            String pattern = stored(connection, table).replace("_", "\\_");
            try (ResultSet rows = connection.getMetaData().getColumns(connection.getCatalog(), null, pattern, null)) {
                while (rows.next()) {
                    columns.put(rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT), rows.getInt("NULLABLE") == 1);
                }
            }
        }
        return columns;
    }
}
