package dev.ligature.migrate;

import dev.ligature.migrate.LiveSchema.Place;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares one table, as the application was compiled for, with the live one, by structure and never by index names. */
final class Differences {

    private static final System.Logger LOG = System.getLogger(Migrations.class.getName());

    private final ExpectedTable expected;
    private final LiveSchema schema;
    private final boolean newerSchema;
    private final List<String> found = new ArrayList<>();

    private Differences(ExpectedTable expected, LiveSchema schema, boolean newerSchema) {
        this.expected = expected;
        this.schema = schema;
        this.newerSchema = newerSchema;
    }

    /**
     * What differs, each a line that begins with the table's name.
     *
     * @param newerSchema whether a newer application has migrated here: it may have loosened or tightened, and the older
     *     one still has to start
     */
    static List<String> of(ExpectedTable expected, LiveSchema schema, boolean newerSchema) throws SQLException {
        Differences differences = new Differences(expected, schema, newerSchema);
        Optional<Place> place = schema.find(expected.sql());
        if (place.isPresent()) {
            differences.compare(schema.describe(place.get()));
        } else {
            differences.found.add(expected.sql() + ": the table is missing");
        }
        return List.copyOf(differences.found);
    }

    private void compare(LiveTable live) throws SQLException {
        Set<String> known = new HashSet<>();
        for (ExpectedColumn column : expected.columns()) {
            String name = schema.stored(column.sql());
            known.add(name);
            compare(column, live.column(name));
        }
        for (LiveColumn column : live.columns()) {
            if (!known.contains(column.name()) && !column.nullable() && !column.filled()) {
                add(
                        column.name(),
                        "not known to this application, but not null and without default: inserts would fail");
            }
        }
        comparePrimaryKey(live);
        if (!newerSchema) {
            compareUnique(live);
        }
    }

    private void compare(ExpectedColumn column, Optional<LiveColumn> live) {
        if (live.isEmpty()) {
            add(column.sql(), "missing, should be " + column.typeText(schema.dialect()) + nulls(column.nullable()));
            return;
        }
        if (!column.fits(live.get(), schema.dialect())) {
            add(
                    column.sql(),
                    "should be " + column.typeText(schema.dialect()) + ", is "
                            + live.get().type());
        }
        if (column.defaulted() && !live.get().filled()) {
            add(column.sql(), "should have a default, has none");
        }
        if (column.nullable() != live.get().nullable() && !newerSchema) {
            add(
                    column.sql(),
                    "should be" + nulls(column.nullable()) + ", is"
                            + nulls(live.get().nullable()));
        }
    }

    private static String nulls(boolean nullable) {
        return nullable ? " nullable" : " not null";
    }

    private void comparePrimaryKey(LiveTable live) throws SQLException {
        if (!live.primaryKey().equals(stored(expected.primaryKey()))) {
            found.add(
                    expected.sql() + ": should have " + key(expected.primaryKey()) + ", has " + key(live.primaryKey()));
        }
    }

    private static String key(List<String> columns) {
        return columns.isEmpty() ? "no primary key" : "the primary key " + columns(columns);
    }

    private void compareUnique(LiveTable live) throws SQLException {
        Set<List<String>> wanted = new HashSet<>();
        for (String column : expected.unique()) {
            List<String> index = stored(List.of(column));
            wanted.add(index);
            if (!live.uniqueIndexes().containsValue(index)) {
                found.add(expected.sql() + ": the unique index on (" + column + ") is missing" + half(index, live));
            }
        }
        live.invalid().forEach((name, index) -> {
            if (!wanted.contains(index)) {
                warn(name, "is being built, or was not built to its end; in that case drop it");
            }
        });
        live.uniqueIndexes().forEach((name, index) -> {
            if (!wanted.contains(index) && live.ahead().contains(name)) {
                warn(name, "was built for a newer version of the application");
            } else if (!wanted.contains(index)) {
                found.add(expected.sql() + ": the unique index " + name + " on " + columns(index)
                        + " should not be there");
            }
        });
    }

    /** Of an index that keeps second partners out, which is no reason not to start. */
    private void warn(String index, String what) {
        LOG.log(
                System.Logger.Level.WARNING,
                "{0}: the unique index {1}, which this version of the application does not know, {2}. As long as it is there, a record"
                        + " has at most one partner at that end.",
                expected.sql(),
                index,
                what);
    }

    /** Of one that is there, if only by half. */
    private static String half(List<String> index, LiveTable live) {
        return live.invalid().entrySet().stream()
                .filter(entry -> entry.getValue().equals(index))
                .map(entry -> ": " + entry.getKey() + " was not built to its end, and has to be dropped or built anew")
                .findFirst()
                .orElse("");
    }

    private List<String> stored(List<String> names) throws SQLException {
        List<String> stored = new ArrayList<>();
        for (String name : names) {
            stored.add(schema.stored(name));
        }
        return stored;
    }

    private static String columns(List<String> columns) {
        return "(" + String.join(", ", columns) + ")";
    }

    private void add(String column, String difference) {
        found.add(expected.sql() + "." + column + ": " + difference);
    }
}
