package dev.ligature.migrate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table as the database has it. Immutable.
 *
 * @param columns in order
 * @param primaryKey the columns of the primary key in its order; empty without one
 * @param uniqueIndexes the columns of each unique index on all rows, the primary key's left out, by the index's name
 * @param invalid the same of those that were not built to their end: they say nothing of the rows that are there, but keep others out
 * @param ahead the names of indexes that were built before their scripts, see {@link IndexesAhead}
 */
record LiveTable(
        List<LiveColumn> columns,
        List<String> primaryKey,
        Map<String, List<String>> uniqueIndexes,
        Map<String, List<String>> invalid,
        Set<String> ahead) {

    Optional<LiveColumn> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }
}
