package dev.ligature.processor.ledger;

import dev.ligature.processor.model.ValueType.Kind;
import java.util.List;

/** On PostgreSQL whoever waits for a table keeps all others waiting, so nothing waits long, and no row is looked at in vain. */
final class PostgreSqlAlterations extends Alterations {

    /** How long a script waits for a table that others use. */
    static final int PATIENCE_SECONDS = 5;

    PostgreSqlAlterations(PostgreSql dialect, Ddl ddl) {
        super(dialect, ddl);
    }

    @Override
    List<String> before() {
        return List.of("set local lock_timeout = '" + PATIENCE_SECONDS + "s'");
    }

    /** Every row has the default, which is one of the constants: so the constraint is not checked against them. */
    @Override
    List<String> add(LinkState link, ColumnState column) {
        if (column.check().isEmpty()) {
            return super.add(link, column);
        }
        String added = "add column " + ddl().unchecked(column) + ",\n    " + addCheck(column);
        return both(link, added, "add column " + ddl().archived(column));
    }

    /** Every row satisfies the narrower constraint that goes. */
    @Override
    List<String> widen(LinkState link, ColumnState column) {
        if (column.type().kind() != Kind.ENUM) {
            return super.widen(link, column);
        }
        String drop = "drop constraint " + column.check().orElseThrow();
        return List.of(ddl().alter(link.table()) + drop + ",\n    " + addCheck(column));
    }

    private String addCheck(ColumnState column) {
        return "add " + ddl().check(column).orElseThrow() + " not valid";
    }

    /** An index that was built beforehand, without keeping writers waiting, is left as it is. */
    @Override
    String index(LinkState link, IndexRole role, String index) {
        return ddl().index(link, role, index, " if not exists");
    }
}
