package dev.ligature.processor.ledger;

import dev.ligature.processor.model.ValueType.Kind;
import java.util.ArrayList;
import java.util.List;

/** How tables that are there change, in standard SQL. Dialects that lack a statement have a subclass. */
class Alterations {

    private final Dialect dialect;
    private final Ddl ddl;

    Alterations(Dialect dialect, Ddl ddl) {
        this.dialect = dialect;
        this.ddl = ddl;
    }

    final Ddl ddl() {
        return ddl;
    }

    /** What every script begins with that alters a table. */
    List<String> before() {
        return List.of();
    }

    List<String> add(LinkState link, ColumnState column) {
        String addColumn = "add column" + dialect.ifMissing() + " ";
        return both(link, addColumn + ddl.column(column), addColumn + ddl.archived(column));
    }

    final List<String> drop(LinkState link, ColumnState column) {
        String dropColumn = "drop column" + dialect.ifThere() + " " + ddl.name(column.sql());
        return both(link, dropColumn, dropColumn);
    }

    /**
     * A column takes more than it did.
     *
     * @param column as it is from then on
     */
    List<String> widen(LinkState link, ColumnState column) {
        if (column.type().kind() == Kind.ENUM) {
            String alter = ddl.alter(link.table());
            String drop = alter + "drop constraint" + dialect.ifThere() + " "
                    + column.check().orElseThrow();
            return List.of(drop, alter + "add " + ddl.check(column).orElseThrow());
        }
        String widened = "alter column " + ddl.name(column.sql()) + " set data type " + ddl.type(column.type());
        return both(link, widened, widened);
    }

    /**
     * A column may be null from then on, in the table of live links; in the archive it may anyway.
     *
     * @param column as it is from then on
     */
    List<String> relax(LinkState link, ColumnState column) {
        return List.of(ddl.alter(link.table()) + "alter column " + ddl.name(column.sql()) + " drop not null");
    }

    /** An end becomes a list or stops being one. What is made comes first: there is always an index to read by. */
    List<String> cardinality(LinkState before, SetCardinality change) {
        LinkState after = change.apply(before);
        List<String> statements = new ArrayList<>();
        change.made().forEach((role, index) -> statements.add(ddl.index(after, role, index, dialect.ifMissing())));
        statements.addAll(dropped(before, change));
        return statements;
    }

    /** Drops the index that goes, if one does. */
    final List<String> dropped(LinkState before, SetCardinality change) {
        return change.goes().map(before.indexes()::get).map(index -> dropIndex(before.table(), index)).stream()
                .toList();
    }

    String dropIndex(String table, String index) {
        return "drop index" + dialect.ifThere() + " " + index;
    }

    /** Alters the table of live links, and the archive if there is one. */
    final List<String> both(LinkState link, String live, String archived) {
        List<String> statements = new ArrayList<>(List.of(ddl.alter(link.table()) + live));
        link.archive().ifPresent(archive -> statements.add(ddl.alter(archive) + archived));
        return statements;
    }
}
