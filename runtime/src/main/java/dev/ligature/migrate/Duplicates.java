package dev.ligature.migrate;

import dev.ligature.migrate.LiveSchema.Place;
import dev.ligature.spi.Catalog.Script;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Records with several partners at an end that is to have one. Looked for before a script would make the unique index: a
 * script that fails over them leaves some databases half-way. Reads the whole table, once for each such end.
 */
final class Duplicates {

    /** How many records are named. */
    static final int SHOWN = 10;

    private Duplicates() {}

    /** What stands in the way of the unique indexes that tables which are there already lack. */
    static List<Problem> of(CatalogState state, LiveSchema schema, Progress progress) throws SQLException {
        List<Problem> problems = new ArrayList<>();
        for (LinkTables link : state.catalog().links()) {
            List<String> pending = state.pending().stream()
                    .filter(script -> script.link().equals(link.link()))
                    .map(Script::file)
                    .toList();
            if (!pending.isEmpty() && !makeAnew(link.link(), pending)) {
                for (ExpectedTable table : link.tables()) {
                    problems.addAll(of(table, schema, progress));
                }
            }
        }
        return problems;
    }

    /** Whether scripts drop the tables and make them anew: what is in them now matters to no index then. */
    private static boolean makeAnew(String link, List<String> files) {
        return files.stream()
                .dropWhile(file -> !file.endsWith("__" + link + "_drop.sql"))
                .anyMatch(file -> file.endsWith("__" + link + "_create.sql"));
    }

    private static List<Problem> of(ExpectedTable table, LiveSchema schema, Progress progress) throws SQLException {
        Optional<Place> place = schema.find(table.sql());
        if (place.isEmpty() || table.unique().isEmpty()) {
            return List.of();
        }
        LiveTable live = schema.describe(place.get());
        List<Problem> problems = new ArrayList<>();
        for (String column : table.unique()) {
            String stored = schema.stored(column);
            boolean there = live.uniqueIndexes().containsValue(List.of(stored));
            if (!there && live.column(stored).isPresent()) {
                progress.begins("Looking for records with several links in " + table.sql());
                List<String> keys = schema.repeated(place.get(), stored, SHOWN + 1);
                progress.ends();
                if (!keys.isEmpty()) {
                    problems.add(problem(table, column, keys));
                }
            }
        }
        return problems;
    }

    private static Problem problem(ExpectedTable table, String column, List<String> keys) {
        boolean more = keys.size() > SHOWN;
        String shown = String.join(", ", keys.subList(0, Math.min(SHOWN, keys.size())));
        return new Problem(
                "%s.%s: is to be unique, but several links have %s%s"
                        .formatted(table.sql(), column, shown, more ? " and others" : ""),
                "Dismiss all but one link of each of them, by the version of the application that runs now,"
                        + " and start again.");
    }
}
