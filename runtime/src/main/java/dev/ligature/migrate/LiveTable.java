package dev.ligature.migrate;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table as the database has it. Immutable.
 *
 * @param columns in order
 * @param primaryKey the columns of the primary key in its order; empty without one
 * @param uniqueIndexes the columns of each unique index on all rows, the primary key's left out, by the index's name
 * @param invalid the same of those that were not built to their end: they say nothing of the rows that are there
 */
record LiveTable(
        List<LiveColumn> columns,
        List<String> primaryKey,
        Map<String, List<String>> uniqueIndexes,
        Map<String, List<String>> invalid) {

    Optional<LiveColumn> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }
}
