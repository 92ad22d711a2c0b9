package dev.ligature.migrate;

import dev.ligature.spi.Column;
import dev.ligature.spi.ColumnType;
import dev.ligature.spi.LinkType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table as the application was compiled for. Immutable.
 *
 * @param sql the name in SQL, quoted if it has to be
 * @param columns in no particular order
 * @param primaryKey the names in SQL of the primary key's columns; empty if there is to be none
 * @param unique the columns that have a unique index of their own
 */
record ExpectedTable(String sql, List<ExpectedColumn> columns, List<String> primaryKey, List<String> unique) {

    private static final ColumnType<String> REASON = ColumnType.varchar(20);

    /** The table of live links and, if there is one, the archive. */
    static List<ExpectedTable> of(LinkType<?, ?, ?> link) {
        return Stream.concat(Stream.of(live(link)), link.archive().stream().map(archive -> archive(link, archive)))
                .toList();
    }

    private static ExpectedTable live(LinkType<?, ?, ?> link) {
        String left = link.left().column();
        String right = link.right().column();
        List<String> unique = new ArrayList<>();
        // many records of an end on one of the other: then it is the other's column that may repeat
        if (!link.right().list()) {
            unique.add(left);
        }
        if (!link.left().list()) {
            unique.add(right);
        }
        return new ExpectedTable(link.table(), liveColumns(link), List.of(left, right), unique);
    }

    private static List<ExpectedColumn> liveColumns(LinkType<?, ?, ?> link) {
        List<ExpectedColumn> columns = new ArrayList<>();
        columns.add(ExpectedColumn.of(link.left()));
        columns.add(ExpectedColumn.of(link.right()));
        for (Column<?> column : link.columns()) {
            columns.add(ExpectedColumn.of(column));
        }
        columns.add(ExpectedColumn.required("created_at", ColumnType.INSTANT));
        columns.add(ExpectedColumn.required("updated_at", ColumnType.INSTANT));
        return columns;
    }

    private static ExpectedTable archive(LinkType<?, ?, ?> link, String archive) {
        List<ExpectedColumn> columns = new ArrayList<>();
        liveColumns(link).forEach(column -> columns.add(column.orNull()));
        columns.add(ExpectedColumn.nullable("dismissed_at", ColumnType.INSTANT));
        columns.add(ExpectedColumn.nullable("reason", REASON));
        columns.add(ExpectedColumn.nullable("deletion_id", ColumnType.UUID));
        return new ExpectedTable(archive, columns, List.of(), List.of());
    }
}
