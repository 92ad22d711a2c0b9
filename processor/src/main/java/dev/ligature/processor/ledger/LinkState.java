package dev.ligature.processor.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A link's tables as their history left them.
 *
 * @param name the link's name
 * @param table the table of live links, in double quotes if it has to be quoted
 * @param archive the table of dismissed links; empty if they are not kept
 * @param left the first end
 * @param right the second end
 * @param columns the link's own columns in the order in which they came
 * @param indexes the names of the primary key and all indexes
 * @param presence live, retired or dropped
 */
record LinkState(
        String name,
        String table,
        Optional<String> archive,
        EndState left,
        EndState right,
        List<ColumnState> columns,
        Map<IndexRole, String> indexes,
        Presence presence) {

    LinkState {
        columns = List.copyOf(columns);
        indexes = Collections.unmodifiableMap(new EnumMap<>(indexes));
    }

    Optional<ColumnState> column(String columnName) {
        return columns.stream().filter(c -> c.name().equals(columnName)).findFirst();
    }

    LinkState with(Presence newPresence) {
        return new LinkState(name, table, archive, left, right, columns, indexes, newPresence);
    }

    /** Without the index of a role, and with these. */
    LinkState withIndexes(Optional<IndexRole> gone, Map<IndexRole, String> made) {
        Map<IndexRole, String> all = new EnumMap<>(indexes);
        gone.ifPresent(all::remove);
        all.putAll(made);
        return new LinkState(name, table, archive, left, right, columns, all, presence);
    }

    LinkState withoutColumn(String columnName) {
        List<ColumnState> others =
                columns.stream().filter(c -> !c.name().equals(columnName)).toList();
        return new LinkState(name, table, archive, left, right, others, indexes, presence);
    }

    LinkState named(String newName) {
        return new LinkState(newName, table, archive, left, right, columns, indexes, presence);
    }

    LinkState withColumn(ColumnState added) {
        List<ColumnState> all = new ArrayList<>(columns);
        all.add(added);
        return new LinkState(name, table, archive, left, right, all, indexes, presence);
    }

    LinkState withColumns(UnaryOperator<ColumnState> change) {
        return new LinkState(
                name, table, archive, left, right, columns.stream().map(change).toList(), indexes, presence);
    }

    LinkState withEnds(EndState newLeft, EndState newRight) {
        return new LinkState(name, table, archive, newLeft, newRight, columns, indexes, presence);
    }
}
