package dev.ligature.store;

import static dev.ligature.jdbc.Rendering.parameter;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.list;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sql;
import static org.jooq.impl.DSL.unquotedName;
import static org.jooq.impl.DSL.update;
import static org.jooq.impl.DSL.with;

import dev.ligature.jdbc.Dialect;
import dev.ligature.jdbc.Rendering;
import dev.ligature.spi.Side;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.Record;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The texts that dismiss all links of many records because those are deleted, and that put them back. The keys of the records
 * come as one array. Safe for use by many threads.
 */
final class SweepStatements {

    /** What a dismissal gives of each link. */
    enum Gives {
        /** How many there were. */
        COUNT,
        /** The keys. */
        KEYS,
        /** Everything that a live link has. */
        ALL
    }

    private static final Name BACK = unquotedName("ligature_back");

    private final Dialect dialect;
    private final LinkTable live;
    private final @Nullable LinkTable archive;
    private final DismissStatements dismiss;
    private final Set<Side> unique;
    private final Map<Gives, Text.Sided> dismissals = new EnumMap<>(Gives.class);
    private final Text.Sided removal;
    private final Text.Sided looked;
    private final Text.Sided locked;
    private final Text.Sided held;
    private final Text.Sided heldLocked;
    private final Text archived;
    private final Text counted;
    private final Text blocked;
    private final Text detached;
    private final Text back;
    private final Text forgotten;

    /** @param unique the sides at which a record has one partner at most */
    SweepStatements(
            Dialect dialect, LinkTable live, @Nullable LinkTable archive, DismissStatements dismiss, Set<Side> unique) {
        this.dialect = dialect;
        this.live = live;
        this.archive = archive;
        this.dismiss = dismiss;
        this.unique = unique;
        for (Gives gives : Gives.values()) {
            dismissals.put(gives, new Text.Sided(dialect, side -> dismissal(side, gives)));
        }
        this.removal = new Text.Sided(dialect, this::renderRemoval);
        this.looked = new Text.Sided(dialect, this::pairs);
        this.locked = new Text.Sided(dialect, side -> pairs(side).forUpdate());
        this.held = new Text.Sided(
                dialect, side -> selectDistinct(live.key(side)).from(live).where(of(side)));
        this.heldLocked = new Text.Sided(
                dialect,
                side -> select(live.key(side)).from(live).where(of(side)).forUpdate());
        this.archived =
                new Text(dialect, () -> select(kept().common()).from(kept()).where(ofDeletion()));
        this.counted = new Text(dialect, () -> select(DSL.count()).from(kept()).where(ofDeletion()));
        this.blocked = new Text(dialect, this::renderBlocked);
        this.detached = new Text(
                dialect,
                () -> update(kept())
                        .set(Map.of(kept().deletionId(), DSL.field(sql("null"))))
                        .where(ofDeletion())
                        .and(DSL.not(free())));
        this.back = new Text(dialect, this::renderBack);
        this.forgotten = new Text(dialect, () -> deleteFrom(kept()).where(ofDeletion()));
    }

    /** Whether dismissed links are kept. */
    boolean archives() {
        return archive != null;
    }

    /** Whether the time, reason and deletion stand before the keys in {@link #dismissal}; after them otherwise. */
    boolean reasonFirst() {
        return dialect != Dialect.POSTGRESQL;
    }

    /** Time, reason and deletion where archived; and the keys. */
    String dismissal(Gives gives, Side side) {
        return Objects.requireNonNull(dismissals.get(gives)).sql(side);
    }

    /** Whether {@link #removal} has to follow a dismissal. */
    boolean removesAfterwards() {
        return archives() && !dialect.movesRows();
    }

    /** The keys, and the deletion: removes what was put into the archive. */
    String removal(Side side) {
        return removal.sql(side);
    }

    /** The keys; gives the keys of links. */
    String looked(Side side) {
        return looked.sql(side);
    }

    /** The same, locked until the transaction ends. */
    String locked(Side side) {
        return locked.sql(side);
    }

    /** The keys; gives those that have links. */
    String held(Side side, boolean locked) {
        return (locked ? heldLocked : held).sql(side);
    }

    /** The deletion; gives what it took, as live links are. */
    String archived() {
        return archived.sql();
    }

    /** The deletion; gives how many links it took that are there. */
    String counted() {
        return counted.sql();
    }

    /** The deletion; gives the keys of what it took, and of a link that is in the way of its coming back. */
    String blocked() {
        return blocked.sql();
    }

    /** How often {@link #blocked} has its parameter. */
    int ways() {
        return meetings().size();
    }

    /** The deletion: lets go of what cannot come back. */
    String detached() {
        return detached.sql();
    }

    /** The deletion: makes live what it took. */
    String back() {
        return back.sql();
    }

    /** Whether {@link #back} takes out of the archive what it makes live. */
    boolean movesBack() {
        return dialect == Dialect.POSTGRESQL;
    }

    /** The deletion: removes what it took from the archive, where {@link #back} has not. */
    String forgotten() {
        return forgotten.sql();
    }

    private SelectConditionStep<?> pairs(Side side) {
        return select(live.key(Side.LEFT), live.key(Side.RIGHT)).from(live).where(of(side));
    }

    private Condition of(Side side) {
        return Rendering.inArray(live.key(side), live.keyType(side), parameter());
    }

    private Condition ofDeletion() {
        return kept().deletionId().eq(parameter());
    }

    private LinkTable kept() {
        return Objects.requireNonNull(archive, "archive");
    }

    private QueryPart dismissal(Side side, Gives gives) {
        LinkTable kept = archive;
        if (kept == null) {
            return giving(deleteFrom(live).where(of(side)), live, gives, "old");
        }
        List<Field<Object>> deletion = List.of(kept.deletionId());
        return giving(
                dialect.movesRows()
                        ? dismiss.moving(kept, deleteFrom(live).where(of(side)), deletion)
                        : dismiss.archiving(kept, of(side), deletion),
                kept,
                gives,
                "final");
    }

    /** A statement that gives the rows that it writes. */
    private QueryPart giving(Query statement, LinkTable table, Gives gives, String rows) {
        if (gives == Gives.COUNT) {
            return statement;
        }
        List<TableField<Record, Object>> given =
                gives == Gives.ALL ? table.common() : List.of(table.key(Side.LEFT), table.key(Side.RIGHT));
        QueryPart columns = list(given.stream()
                .map(column -> DSL.field(column.getUnqualifiedName()))
                .toList());
        return dialect == Dialect.H2
                ? sql("select {0} from {1} table ({2})", columns, DSL.raw(rows), statement)
                : sql("{0} returning {1}", statement, columns);
    }

    private Query renderRemoval(Side side) {
        return deleteFrom(live)
                .where(of(side))
                .and(DSL.exists(selectOne().from(kept()).where(ofDeletion()).and(samePair(kept(), live))));
    }

    private static Condition samePair(LinkTable one, LinkTable other) {
        return one.key(Side.LEFT)
                .eq(other.key(Side.LEFT))
                .and(one.key(Side.RIGHT).eq(other.key(Side.RIGHT)));
    }

    /** That nothing is in the way of an archived link. */
    private Condition free() {
        Condition free = DSL.noCondition();
        for (Condition met : meetings()) {
            free = free.and(notExists(selectOne().from(live).where(met)));
        }
        return free;
    }

    /** How a live link is in the way of an archived one: for each side where that can be. */
    private List<Condition> meetings() {
        List<Condition> meetings = new ArrayList<>();
        for (Side side : unique) {
            meetings.add(live.key(side).eq(kept().key(side)));
        }
        return meetings.isEmpty() ? List.of(samePair(live, kept())) : meetings;
    }

    private Query renderBlocked() {
        Select<Record4<Object, Object, Object, Object>> all = null;
        for (Condition met : meetings()) {
            Select<Record4<Object, Object, Object, Object>> one = select(
                            kept().key(Side.LEFT), kept().key(Side.RIGHT), live.key(Side.LEFT), live.key(Side.RIGHT))
                    .from(kept())
                    .join(live)
                    .on(met)
                    .where(ofDeletion());
            all = all == null ? one : all.union(one);
        }
        return Objects.requireNonNull(all);
    }

    private Query renderBack() {
        if (!movesBack()) {
            return insertInto(live)
                    .columns(live.common())
                    .select(select(kept().common()).from(kept()).where(ofDeletion()));
        }
        CommonTableExpression<?> rows =
                BACK.as(deleteFrom(kept()).where(ofDeletion()).returning(kept().common()));
        return with(rows)
                .insertInto(live)
                .columns(live.common())
                .select(select(live.common().stream()
                                .map(column -> DSL.field(column.getUnqualifiedName()))
                                .toList())
                        .from(rows));
    }
}
