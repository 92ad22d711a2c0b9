package dev.ligature.processor.ledger;

import static java.util.stream.Collectors.joining;

import dev.ligature.processor.model.Names;
import dev.ligature.processor.model.ValueType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** SQLite alters no column: where a constraint of one changes, its table is made anew. */
final class SQLiteAlterations extends Alterations {

    SQLiteAlterations(SQLite dialect, Ddl ddl) {
        super(dialect, ddl);
    }

    @Override
    List<String> widen(LinkState link, ColumnState column) {
        return column.type().kind() == Kind.ENUM ? relax(link, column) : List.of();
    }

    @Override
    List<String> relax(LinkState link, ColumnState column) {
        return anew(link.withColumns(each -> each.name().equals(column.name()) ? column : each));
    }

    /**
     * The rows wait in a temporary table, though a new table that is renamed would save one copy: SQLite renames no table
     * while a view names the one that was dropped.
     */
    private List<String> anew(LinkState link) {
        String table = ddl().name(link.table());
        String rows = "temp." + Names.unquoted(link.table()) + "_rows";
        String columns = columns(link);
        List<String> statements = new ArrayList<>();
        statements.add("create table " + rows + " as\n    select " + columns + "\n    from " + table);
        statements.add(ddl().dropTable(link.table()));
        statements.add(ddl().live(link));
        statements.add("insert into " + table + " (" + columns + ")\n    select " + columns + "\n    from " + rows);
        statements.add("drop table " + rows);
        statements.addAll(ddl().indexes(link, false));
        return statements;
    }

    private String columns(LinkState link) {
        Stream<String> ends = Stream.of(link.left().sql(), link.right().sql());
        Stream<String> own = link.columns().stream().map(ColumnState::sql);
        Stream<String> times = Stream.of("created_at", "updated_at");
        return Stream.of(ends, own, times)
                .flatMap(names -> names)
                .map(ddl()::name)
                .collect(joining(", "));
    }
}
