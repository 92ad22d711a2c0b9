package dev.ligature.migrate;

import dev.ligature.migrate.LiveSchema.Place;
import dev.ligature.spi.Catalog.Script;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a history table says of the scripts that were run. Immutable.
 *
 * @param rows the last row of each version
 */
record History(Map<String, Row> rows) {

    /**
     * A script that was run.
     *
     * @param script the file's name, or its path where another tool ran it
     * @param checksum of its lines; null if none was recorded
     * @param success whether it ran to its end
     */
    record Row(String script, @Nullable Integer checksum, boolean success) {}

    static final History NONE = new History(Map.of());

    /** Reads a history table in a place; ranks ascend, so the last row of a version is the one that counts. */
    static History read(Connection connection, LiveSchema schema, Place place) throws SQLException {
        String query = "select %s, %s, %s, %s, %s from %s where %1$s is not null order by %s"
                .formatted(
                        schema.quoted("version"),
                        schema.quoted("type"),
                        schema.quoted("script"),
                        schema.quoted("checksum"),
                        schema.quoted("success"),
                        place.sql(),
                        schema.quoted("installed_rank"));
        Map<String, Row> rows = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                add(row, rows);
            }
        }
        return new History(Map.copyOf(rows));
    }

    private static void add(ResultSet row, Map<String, Row> rows) throws SQLException {
        switch (row.getString("type")) {
            case "SQL" -> {
                int checksum = row.getInt("checksum");
                Integer recorded = row.wasNull() ? null : checksum;
                rows.put(
                        row.getString("version"),
                        new Row(row.getString("script"), recorded, row.getBoolean("success")));
            }
            case "DELETE" -> rows.remove(row.getString("version"));
            default -> {
                // the baseline: no script
            }
        }
    }

    Optional<Row> row(Script script) {
        return Optional.ofNullable(rows.get(script.version()));
    }

    /** Whether the script ran to its end. */
    boolean applied(Script script) {
        return row(script).map(Row::success).orElse(false);
    }

    /** The scripts that ran here and that an application compiled with {@code known} does not know, oldest first. */
    List<String> unknown(List<Script> known) {
        List<String> versions = known.stream().map(Script::version).toList();
        return rows.entrySet().stream()
                .filter(entry -> entry.getValue().success() && !versions.contains(entry.getKey()))
                .sorted(Comparator.comparing(entry -> new BigInteger(entry.getKey())))
                .map(entry -> entry.getValue().script())
                .toList();
    }
}
