package dev.ligature.processor.ledger;

import dev.ligature.processor.model.ValueType.Kind;
import java.util.ArrayList;
import java.util.List;

/** On PostgreSQL whoever waits for a table keeps all others waiting, so nothing waits long, and no row is looked at in vain. */
final class PostgreSqlAlterations extends Alterations {

    /** How long a script waits for each table that others use. */
    static final int PATIENCE_SECONDS = 2;

    /** Tells versions of the application that do not expect the index why it is there; the runtime looks for it. */
    private static final String BEFOREHAND = "Ligature: built before its script is run";

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
            statements.add(refuseOther(before.table(), role, index));
            // one that was built beforehand is kept
            statements.add(ddl().index(after, role, index, " if not exists"));
        });
        return statements;
    }

    /** What has the name and is not the whole index would be taken for it. */
    private String refuseOther(String table, IndexRole role, String index) {
        boolean unique = role == IndexRole.UNIQUE_LEFT || role == IndexRole.UNIQUE_RIGHT;
        return """
                do $$ begin
                    if to_regclass('%1$s') is not null and not exists (
                            select from pg_index where indexrelid = to_regclass('%1$s')
                            and indrelid = '%2$s'::regclass and indisvalid%3$s) then
                        raise 'something else has the name of the index %1$s, or it was not built to its end: drop it';
                    end if;
                end $$""".formatted(index, ddl().name(table), unique ? " and indisunique" : "");
    }

    /** The statements that make an index while reads and writes go on, each to be run by itself. */
    List<String> beforehand(LinkState after, IndexRole role, String index) {
        return List.of(
                "drop index concurrently if exists " + index + ";",
                ddl().index(after, role, index, " concurrently") + ";",
                "comment on index " + index + " is '" + BEFOREHAND + "';");
    }
}
