package dev.ligature.processor.ledger;

import dev.ligature.processor.model.ValueType.Kind;
import java.util.List;

/** On MariaDB a column changes by being defined again in full; its check is a part of that. */
final class MariaDbAlterations extends Alterations {

    MariaDbAlterations(MariaDb dialect, Ddl ddl) {
        super(dialect, ddl);
    }

    @Override
    List<String> widen(LinkState link, ColumnState column) {
        return column.type().kind() == Kind.ENUM
                ? relax(link, column)
                : both(link, modify(ddl().column(column)), modify(ddl().archived(column)));
    }

    @Override
    List<String> relax(LinkState link, ColumnState column) {
        return List.of(ddl().alter(link.table()) + modify(ddl().column(column)));
    }

    private static String modify(String definition) {
        return "modify column if exists " + definition;
    }

    /** Names of indexes are those of a table. */
    @Override
    String dropIndex(String table, String index) {
        return super.dropIndex(table, index) + " on " + ddl().name(table);
    }
}
