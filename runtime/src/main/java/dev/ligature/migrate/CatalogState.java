package dev.ligature.migrate;

import dev.ligature.migrate.LiveSchema.Place;
import dev.ligature.spi.Catalog.Script;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far a database is with one catalog. Immutable.
 *
 * @param catalog what it has to have
 * @param history what was run
 * @param begun the version of the script that began last, where that is noted; see {@code FlywayMark}
 * @param historyPlace where the history table is, or is to be
 * @param historyExists whether it is there
 * @param found where there is something that has the name of a table of the catalog's links, by that name in SQL
 */
record CatalogState(
        CatalogTables catalog,
        History history,
        String begun,
        Place historyPlace,
        boolean historyExists,
        Map<String, Place> found) {

    /**
     * Reads the tables first, then the mark, then the history, the other way round from how they are written: so a table
     * that another process is making at this moment is never taken for a stranger's.
     */
    static CatalogState read(LiveSchema schema, CatalogTables catalog) throws SQLException {
        Map<String, Place> found = found(schema, catalog.links());
        String name = catalog.scripts().historyTable();
        Optional<Place> place = schema.find("\"" + name + "\"");
        if (place.isEmpty()) {
            return new CatalogState(catalog, History.NONE, "", schema.place(schema.current(), name), false, found);
        }
        String begun = schema.comment(place.get());
        return new CatalogState(catalog, schema.history(place.get()), begun, place.get(), true, found);
    }

    private static Map<String, Place> found(LiveSchema schema, List<LinkTables> links) throws SQLException {
        Map<String, Place> found = new HashMap<>();
        for (LinkTables link : links) {
            for (ExpectedTable table : link.tables()) {
                schema.find(table.sql()).ifPresent(place -> found.put(table.sql(), place));
            }
        }
        return Map.copyOf(found);
    }

    /** The scripts that the application was compiled with. */
    List<Script> scripts() {
        return catalog.scripts().scripts();
    }

    /** The scripts that have not run to their end here. */
    List<Script> pending() {
        return scripts().stream().filter(script -> !history.applied(script)).toList();
    }

    /** What would make indexes of pending scripts beforehand. */
    List<IndexStatement> indexesAhead() {
        List<IndexStatement> statements = new ArrayList<>();
        for (Script script : pending()) {
            catalog.scripts().read(script).ifPresent(text -> statements.addAll(IndexStatement.of(text)));
        }
        return List.copyOf(statements);
    }

    /** The scripts that began and failed. */
    List<Script> failed() {
        return pending().stream()
                .filter(script -> history.row(script).isPresent())
                .toList();
    }

    /** Whether the tables of a link, if there are any, may be Ligature's own: its first script ran, or at least began. */
    boolean began(Script first) {
        return history.row(first).isPresent() || begun.equals(first.version());
    }
}
