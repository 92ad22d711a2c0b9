package dev.ligature.store;

import static dev.ligature.jdbc.Rendering.parameter;
import static org.jooq.impl.DSL.cast;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.select;

import dev.ligature.jdbc.Dialect;
import dev.ligature.jdbc.Rendering;
import dev.ligature.spi.Column;
import dev.ligature.spi.ColumnType.Kind;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.InsertValuesStepN;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The texts of the statements that write single links, and of the reads that go with them. Beside each stands the order
 * of its parameters. Safe for use by many threads.
 */
final class Statements {

    private final Dialect dialect;
    private final LinkTable live;
    private final Map<Given, String> inserts = new ConcurrentHashMap<>();
    private final Map<Given, String> updates = new ConcurrentHashMap<>();
    private final Text pair;
    private final Text pairLocked;
    private final Text.Sided only;
    private final Text.Sided onlyLocked;
    private final DismissStatements dismiss;
    private final ReadStatements read;
    private final BulkStatements bulk;

    Statements(LinkType<?, ?, ?> link, Dialect dialect) {
        this.dialect = dialect;
        this.live = new LinkTable(link.table(), link);
        this.pair = new Text(dialect, () -> content(pair(live)));
        this.pairLocked = new Text(dialect, () -> content(pair(live)).forUpdate());
        this.only = new Text.Sided(dialect, side -> content(live.key(side).eq(parameter())));
        this.onlyLocked = new Text.Sided(
                dialect, side -> content(live.key(side).eq(parameter())).forUpdate());
        LinkTable archive =
                link.archive().map(name -> new LinkTable(name, link)).orElse(null);
        this.dismiss = new DismissStatements(dialect, live, archive);
        this.read = new ReadStatements(dialect, live, archive);
        this.bulk = new BulkStatements(live, dismiss);
    }

    DismissStatements dismiss() {
        return dismiss;
    }

    ReadStatements read() {
        return read;
    }

    BulkStatements bulk() {
        return bulk;
    }

    /** Left, right, given columns, created at, updated at. */
    String insert(Given given) {
        String known = inserts.get(given);
        return known != null ? known : inserts.computeIfAbsent(given, this::renderInsert);
    }

    /** Given columns, updated at, left, right, given columns. */
    String update(Given given) {
        String known = updates.get(given);
        return known != null ? known : updates.computeIfAbsent(given, this::renderUpdate);
    }

    /** Keys and own columns of the link of a left and a right record. */
    String pair(boolean locked) {
        return (locked ? pairLocked : pair).sql();
    }

    /** Keys and own columns of the one link of a record. */
    String only(Side side, boolean locked) {
        return (locked ? onlyLocked : only).sql(side);
    }

    static Condition pair(LinkTable table) {
        return table.key(Side.LEFT).eq(parameter()).and(table.key(Side.RIGHT).eq(parameter()));
    }

    /** That a column is not yet what it is to be. */
    static Condition differs(Column<?> column, Field<Object> present, Field<Object> wanted) {
        if (column.type().kind() == Kind.JSON) {
            // compared as the text that it keeps; PostgreSQL has no equality of json
            return cast(present, SQLDataType.VARCHAR).isDistinctFrom(cast(wanted, SQLDataType.VARCHAR));
        }
        return present.isDistinctFrom(wanted);
    }

    /** The columns of an insert, in the order of its parameters. */
    static List<TableField<Record, Object>> inserted(LinkTable live, Given given) {
        List<TableField<Record, Object>> fields = new ArrayList<>();
        fields.add(live.key(Side.LEFT));
        fields.add(live.key(Side.RIGHT));
        given.columns().forEach(column -> fields.add(live.own(column)));
        fields.add(live.createdAt());
        fields.add(live.updatedAt());
        return fields;
    }

    private String renderInsert(Given given) {
        List<TableField<Record, Object>> fields = inserted(live, given);
        InsertValuesStepN<Record> insert = insertInto(live)
                .columns(fields)
                .values(fields.stream().map(field -> parameter()).toList());
        Query query = dialect.ignoresConflicts() ? insert.onConflictDoNothing() : insert;
        return Rendering.sql(dialect, query);
    }

    private String renderUpdate(Given given) {
        Map<Field<?>, Object> changes = new LinkedHashMap<>();
        Condition changed = falseCondition();
        for (Column<?> column : given.columns()) {
            changes.put(live.own(column), parameter());
            changed = changed.or(differs(column, live.own(column), parameter()));
        }
        changes.put(live.updatedAt(), parameter());
        return Rendering.sql(
                dialect, DSL.update(live).set(changes).where(pair(live)).and(changed));
    }

    private SelectConditionStep<?> content(Condition condition) {
        return select(live.content()).from(live).where(condition);
    }
}
