package dev.ligature.store;

import static dev.ligature.jdbc.Rendering.parameter;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.query;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sql;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.unquotedName;

import dev.ligature.jdbc.Dialect;
import dev.ligature.jdbc.Rendering;
import dev.ligature.spi.Column;
import dev.ligature.spi.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DeleteReturningStep;
import org.jooq.Field;
import org.jooq.InsertOnDuplicateStep;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectForUpdateWaitStep;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * The texts that write many links at once on PostgreSQL. The links come as arrays, one of the left keys, one of the
 * right keys, one for each given column, which the database makes rows of. Safe for use by many threads.
 */
final class BulkStatements {

    private static final Name GIVEN = unquotedName("ligature_given");
    private static final Name PLACED = unquotedName("ligature_placed");
    private static final Name PLACE = unquotedName("place");
    private static final int FIRST_COLUMN = 2;

    private final LinkTable live;
    private final boolean manyToMany;
    private final Map<Given, String> upserts = new ConcurrentHashMap<>();
    private final Map<Given, String> inserts = new ConcurrentHashMap<>();
    private final Map<Given, String> updates = new ConcurrentHashMap<>();
    private final Text missing = text(this::renderMissing);
    private final Text lock = text(() -> select(DSL.count()).from(locked(FIRST_COLUMN)));
    private final Text.Sided others;
    private final Dismissal dismissPairs;
    private final Dismissal dismissRest;
    private final Map<Side, Dismissal> dismissOthers = new EnumMap<>(Side.class);
    private final Map<Side, Dismissal> dismissTaken = new EnumMap<>(Side.class);

    /** @param manyToMany whether nothing but a pair is unique */
    BulkStatements(LinkTable live, DismissStatements dismiss, boolean manyToMany) {
        this.live = live;
        this.manyToMany = manyToMany;
        this.others = new Text.Sided(
                Dialect.POSTGRESQL,
                side -> selectOne().from(live).where(isOther(side)).limit(DSL.inline(1)));
        this.dismissPairs = dismiss.atOnce(this::deletePlaces);
        this.dismissRest = dismiss.atOnce(
                () -> deleteFrom(live).using(table(freePairs()).as(GIVEN)).where(samePair()));
        for (Side side : Side.values()) {
            dismissOthers.put(side, dismiss.atOnce(() -> deleteFrom(live).where(isOther(side))));
            dismissTaken.put(side, dismiss.atOnce(() -> taken(side)));
        }
    }

    /**
     * Whether one statement can say what is done where a link is in the way: it names one unique index, and any other would fail
     * it if somebody else is writing the same. So there must be none but that of the pair.
     */
    boolean upserts() {
        return manyToMany;
    }

    /**
     * Created at, updated at, arrays of keys and given columns, which are written in this order; gives how many links were
     * created and how many changed. Leaves out links that are what they are to be, which are locked too.
     */
    String upsert(Given given) {
        return upserts.computeIfAbsent(given, this::renderUpsert);
    }

    /** Created at, updated at, arrays of keys and given columns. Leaves out what is in the way of a unique index. */
    String insert(Given given) {
        return inserts.computeIfAbsent(given, this::renderInsert);
    }

    /** Updated at, arrays of keys and given columns. Leaves out rows that are what they are to be. */
    String update(Given given) {
        return updates.computeIfAbsent(given, this::renderUpdate);
    }

    /** Arrays of keys; gives the keys of the pairs that are not linked. */
    String missing() {
        return missing.sql();
    }

    /** Arrays of keys; locks the pairs that are linked, in the order of the arrays, and gives how many those are. */
    String lock() {
        return lock.sql();
    }

    /**
     * Arrays of keys. Locks the links in the order of the arrays, and dismisses those that lie where they were before it waited for
     * others; for the rest there is {@link #dismissRest()}.
     */
    Dismissal dismissPairs() {
        return dismissPairs;
    }

    /**
     * The same arrays, when {@link #dismissPairs()} is done. Waits for nobody, since it holds locks on some of these links, and to
     * wait for others now would be out of order: what somebody else has locked stays, as if it had been linked afterwards.
     */
    Dismissal dismissRest() {
        return dismissRest;
    }

    /** The links of one record, but not to some partners: the record's key, the array of the partners' keys. */
    Dismissal dismissOthers(Side side) {
        return Objects.requireNonNull(dismissOthers.get(side));
    }

    /** The same parameters; gives a row if there is such a link. */
    String others(Side side) {
        return others.sql(side);
    }

    /** The links of some partners, but not to one record: the array of the partners' keys, the record's key. */
    Dismissal dismissTaken(Side side) {
        return Objects.requireNonNull(dismissTaken.get(side));
    }

    private String renderInsert(Given given) {
        return render(insertion(given).onConflictDoNothing());
    }

    /** PostgreSQL names in {@code xmax} who has superseded or locked a row: of one just inserted, nobody. */
    private String renderUpsert(Given given) {
        Map<Field<?>, Object> changes = new LinkedHashMap<>();
        changes.put(live.updatedAt(), excluded(live.updatedAt()));
        Condition changed = falseCondition();
        for (Column<?> column : given.columns()) {
            TableField<Record, Object> own = live.own(column);
            changes.put(own, excluded(own));
            changed = changed.or(Statements.differs(Dialect.POSTGRESQL, column, own, excluded(own)));
        }
        Query upsert = insertion(given)
                .onConflict(live.key(Side.LEFT), live.key(Side.RIGHT))
                .doUpdate()
                .set(changes)
                .where(changed);
        return render(query(
                "with ligature_written as ({0} returning xmax = 0 as is_new)"
                        + " select count(*) filter (where is_new), count(*) filter (where not is_new)"
                        + " from ligature_written",
                upsert));
    }

    private InsertOnDuplicateStep<Record> insertion(Given given) {
        List<Field<?>> source = new ArrayList<>(List.of(given(0), given(1)));
        for (int i = 0; i < given.columns().size(); i++) {
            source.add(given(given, i));
        }
        source.add(parameter());
        source.add(parameter());
        return insertInto(live)
                .columns(Statements.inserted(live, given))
                .select(select(source)
                        .from(arrays(FIRST_COLUMN + given.columns().size())));
    }

    private String renderUpdate(Given given) {
        Map<Field<?>, Object> changes = new LinkedHashMap<>();
        changes.put(live.updatedAt(), parameter());
        Condition changed = falseCondition();
        for (int i = 0; i < given.columns().size(); i++) {
            Column<?> column = given.columns().get(i);
            changes.put(live.own(column), given(given, i));
            changed = changed.or(Statements.differs(Dialect.POSTGRESQL, column, live.own(column), given(given, i)));
        }
        return render(DSL.update(live)
                .set(changes)
                .from(locked(FIRST_COLUMN + given.columns().size()))
                .where(samePair())
                .and(changed));
    }

    private Query renderMissing() {
        return select(given(0), given(1))
                .from(arrays(FIRST_COLUMN))
                .where(notExists(selectOne().from(live).where(samePair())));
    }

    private Condition isOther(Side side) {
        return live.key(side)
                .eq(parameter())
                .and(notExists(
                        selectOne().from(arrays(1)).where(live.key(side.other()).eq(given(0)))));
    }

    private DeleteReturningStep<Record> taken(Side side) {
        return deleteFrom(live)
                .using(arrays(1))
                .where(live.key(side.other()).eq(given(0)))
                .and(live.key(side).ne(parameter()));
    }

    private Condition samePair() {
        return live.key(Side.LEFT).eq(given(0)).and(live.key(Side.RIGHT).eq(given(1)));
    }

    /** So many arrays as the columns of a table. */
    private static Table<?> arrays(int size) {
        return unnested("unnest(%s)", size, Stream.empty());
    }

    /** The same with a column that numbers the rows. */
    private static Table<?> numbered(int size, Name number) {
        return unnested("unnest(%s) with ordinality", size, Stream.of(number));
    }

    private static Table<?> unnested(String template, int size, Stream<Name> further) {
        List<Field<Object>> parameters = Collections.nCopies(size, parameter());
        String places = String.join(
                ", ", IntStream.range(0, size).mapToObj(i -> "{" + i + "}").toList());
        return table(sql(template.formatted(places), parameters.toArray(QueryPart[]::new)))
                .as(
                        GIVEN,
                        Stream.concat(IntStream.range(0, size).mapToObj(BulkStatements::column), further)
                                .toArray(Name[]::new));
    }

    /**
     * As {@link #arrays}, but only rows whose pair is linked, and those links locked in the order of the arrays, so that two
     * batches do not wait for each other in a circle, however the database gets at them.
     */
    private Table<?> locked(int size) {
        return table(lockedPairs(size, allGiven(size))).as(GIVEN);
    }

    /** The pairs that are linked, but for those that somebody else has locked. */
    private Select<?> freePairs() {
        return lockedPairs(FIRST_COLUMN, allGiven(FIRST_COLUMN)).skipLocked();
    }

    private SelectForUpdateWaitStep<?> lockedPairs(int size, List<? extends Field<?>> fields) {
        Name number = unquotedName("n");
        return select(fields)
                .from(numbered(size, number))
                .join(live)
                .on(samePair())
                .orderBy(field(name(GIVEN, number)))
                .forUpdate()
                .of(live);
    }

    /**
     * Deletes the rows of pairs by the places at which they were locked, which spares to look them up again. A place ({@code ctid},
     * see <i>System Columns</i> in PostgreSQL's documentation) is a row's until somebody changes it, which none but who has locked it
     * can. Each partition of a table has places of its own, so the table is named ({@code tableoid}), and rows of partitions stay.
     */
    private DeleteReturningStep<Record> deletePlaces() {
        Field<Object> place = field("{0}.ctid", Object.class, live);
        Table<?> placed =
                table(lockedPairs(FIRST_COLUMN, List.of(place.as(PLACE)))).as(PLACED);
        return deleteFrom(live)
                .using(placed)
                .where(place.eq(field(name(PLACED, PLACE), Object.class)))
                .and("{0}.tableoid = {1}::regclass", live, DSL.inline(render(live)));
    }

    private static List<Field<Object>> allGiven(int size) {
        return IntStream.range(0, size).mapToObj(BulkStatements::given).toList();
    }

    private static Field<Object> given(int position) {
        return field(name(GIVEN, column(position)), Object.class);
    }

    private static Field<Object> given(Given given, int position) {
        Field<Object> field = given(FIRST_COLUMN + position);
        boolean nested =
                Dialect.POSTGRESQL.nestsInArray(given.columns().get(position).type());
        return nested ? field("cast({0} as text[])", Object.class, field) : field;
    }

    private static Name column(int position) {
        return unquotedName("c" + position);
    }

    private static Text text(Supplier<? extends QueryPart> query) {
        return new Text(Dialect.POSTGRESQL, query);
    }

    private static String render(QueryPart query) {
        return Rendering.sql(Dialect.POSTGRESQL, query);
    }
}
