package dev.ligature.processor.ledger;

import dev.ligature.processor.model.ValueType.Kind;
import java.util.ArrayList;
import java.util.List;

/** On PostgreSQL whoever waits for a table keeps all others waiting, so nothing waits long, and no row is looked at in vain. */
final class PostgreSqlAlterations extends Alterations {

    /** How long a script waits for each table that others use. */
    static final int PATIENCE_SECONDS = 2;

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

    /**
     * What goes is dropped first: the other order would take a lock that lets others read, and then a stronger one, for which it
     * would wait in a circle with whoever has read and is about to write.
     */
    @Override
    List<String> cardinality(LinkState before, SetCardinality change) {
        LinkState after = change.apply(before);
        List<String> statements = new ArrayList<>(dropped(before, change));
        change.made().forEach((role, index) -> {
            statements.add(refuseHalf(index));
            // one that was built beforehand is kept
            statements.add(ddl().index(after, role, index, " if not exists"));
        });
        return statements;
    }

    /** An index whose building was cut off has its name, and would be taken for the whole. */
    private static String refuseHalf(String index) {
        return """
                do $$ begin
                    if exists (select from pg_index where indexrelid = to_regclass('%1$s') and not indisvalid) then
                        raise 'the index %1$s is there, but was not built to its end: drop it';
                    end if;
                end $$""".formatted(index);
    }

    /** The statements that make an index while reads and writes go on, each to be run by itself. */
    List<String> beforehand(LinkState after, IndexRole role, String index) {
        return List.of(
                "drop index concurrently if exists " + index + ";",
                ddl().index(after, role, index, " concurrently") + ";");
    }
}
