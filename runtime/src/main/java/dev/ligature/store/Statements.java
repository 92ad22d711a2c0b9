package dev.ligature.store;

import static dev.ligature.jdbc.Rendering.parameter;
import static org.jooq.impl.DSL.cast;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import dev.ligature.jdbc.Dialect;
import dev.ligature.jdbc.Dialect.Conflict;
import dev.ligature.jdbc.Rendering;
import dev.ligature.spi.Column;
import dev.ligature.spi.ColumnType.Kind;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.Side;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.InsertSetStep;
import org.jooq.InsertValuesStepN;
import org.jooq.Query;
import org.jooq.QueryPart;
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
    private final Set<Side> blockers = EnumSet.noneOf(Side.class);
    private final Map<Given, String> inserts = new ConcurrentHashMap<>();
    private final Map<Given, String> updates = new ConcurrentHashMap<>();
    private final Text pair;
    private final Text pairLocked;
    private final Text.Sided only;
    private final Text.Sided onlyLocked;
    private final Text either;
    private final DismissStatements dismiss;
    private final ReadStatements read;
    private final BulkStatements bulk;
    private final SweepStatements sweep;

    Statements(Shape<?, ?, ?> shape, Dialect dialect) {
        LinkType<?, ?, ?> link = shape.type();
        this.dialect = dialect;
        for (Side side : Side.values()) {
            if (shape.unique(side)) {
                blockers.add(side);
            }
        }
        this.live = new LinkTable(link.table(), link);
        this.pair = new Text(dialect, () -> content(pair(live)));
        this.pairLocked = new Text(dialect, () -> locked(content(pair(live))));
        this.only = new Text.Sided(dialect, side -> content(live.key(side).eq(parameter())));
        this.onlyLocked =
                new Text.Sided(dialect, side -> locked(content(live.key(side).eq(parameter()))));
        this.either = new Text(dialect, this::renderEither);
        LinkTable archive =
                link.archive().map(name -> new LinkTable(name, link)).orElse(null);
        this.dismiss = new DismissStatements(dialect, live, archive);
        this.read = new ReadStatements(dialect, live, archive);
        this.bulk = new BulkStatements(live, dismiss, blockers.isEmpty());
        this.sweep = new SweepStatements(dialect, live, archive, dismiss, blockers);
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

    SweepStatements sweep() {
        return sweep;
    }

    /**
     * Left, right, given columns, created at, updated at; and where it looks for what is in the way, the keys that
     * {@link #blockers} names.
     */
    String insert(Given given) {
        String known = inserts.get(given);
        return known != null ? known : inserts.computeIfAbsent(given, this::renderInsert);
    }

    /** By which keys an insert looks for what is in its way: those that are unique alone; if there are none, both. */
    Set<Side> blockers() {
        return blockers.isEmpty() ? EnumSet.allOf(Side.class) : blockers;
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

    /**
     * Keys and own columns of the links that a left record or a right record has, locked in one order by all, so that two
     * who move the same records do not wait for each other in a circle.
     */
    String either() {
        return either.sql();
    }

    static Condition pair(LinkTable table) {
        return table.key(Side.LEFT).eq(parameter()).and(table.key(Side.RIGHT).eq(parameter()));
    }

    /** That a column is not yet what it is to be. */
    static Condition differs(Dialect dialect, Column<?> column, Field<Object> present, Field<Object> wanted) {
        if (dialect == Dialect.POSTGRESQL && column.type().kind() == Kind.JSON) {
            // compared as the text that it keeps: it has no equality of json; on others it is text
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
        List<Field<Object>> values = fields.stream().map(field -> parameter()).toList();
        InsertSetStep<Record> insert = insertInto(live);
        if (dialect.conflict() != Conflict.LOOKED_FOR) {
            InsertValuesStepN<Record> plain = insert.columns(fields).values(values);
            return Rendering.sql(dialect, dialect.conflict() == Conflict.SKIPPED ? plain.onConflictDoNothing() : plain);
        }
        Condition free = noCondition();
        for (Side side : blockers) {
            free = free.and(
                    notExists(selectOne().from(live).where(live.key(side).eq(parameter()))));
        }
        if (blockers.isEmpty()) {
            free = notExists(selectOne().from(live).where(pair(live)));
        }
        return Rendering.sql(
                dialect, insert.columns(fields).select(select(values).where(free)));
    }

    private String renderUpdate(Given given) {
        Map<Field<?>, Object> changes = new LinkedHashMap<>();
        Condition changed = falseCondition();
        for (Column<?> column : given.columns()) {
            changes.put(live.own(column), parameter());
            changed = changed.or(differs(dialect, column, live.own(column), parameter()));
        }
        changes.put(live.updatedAt(), parameter());
        return Rendering.sql(
                dialect, DSL.update(live).set(changes).where(pair(live)).and(changed));
    }

    private Query renderEither() {
        Condition either =
                live.key(Side.LEFT).eq(parameter()).or(live.key(Side.RIGHT).eq(parameter()));
        return content(either)
                .orderBy(live.key(Side.LEFT), live.key(Side.RIGHT))
                .forUpdate();
    }

    private QueryPart locked(SelectConditionStep<?> rows) {
        return dialect.locksRows() ? rows.forUpdate() : rows;
    }

    private SelectConditionStep<?> content(Condition condition) {
        return select(live.content()).from(live).where(condition);
    }
}
