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

    /** Makes an index of a table that may be full of links. */
    String index(LinkState link, IndexRole role, String index) {
        return ddl.index(link, role, index, dialect.ifMissing());
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
