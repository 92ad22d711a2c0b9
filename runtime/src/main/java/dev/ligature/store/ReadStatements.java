package dev.ligature.store;

import static dev.ligature.jdbc.Rendering.parameter;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.unquotedName;
import static org.jooq.impl.DSL.val;

import dev.ligature.jdbc.Dialect;
import dev.ligature.jdbc.Rendering;
import dev.ligature.spi.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.OrderField;
import org.jooq.Param;
import org.jooq.QueryPart;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.SelectSeekStep1;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * The texts that read links, and the one that purges the archive. Their parameters are the keys that are asked by, the
 * left one before the right one, unless something else is said. Safe for use by many threads.
 */
final class ReadStatements {

    /** As many keys, or fewer, are parameters, padded to a power of two; more are one array. */
    static final int LONGEST_LIST = 512;

    private static final Name LIVE = unquotedName("ligature_live");

    private final LinkTable live;
    private final @Nullable LinkTable archive;
    private final Text find;
    private final Text findToChange;
    private final Text exists;
    private final Text.Sided partners;
    private final Text.Sided firstPage;
    private final Text.Sided nextPage;
    private final Text.Sided links;
    private final Text.Sided linksToChange;
    private final Text.Sided count;
    private final List<Text.Sided> byList;
    private final Text.Sided byArray;
    private final Text history;
    private final Text.Sided historyOf;
    private final Text purge;

    ReadStatements(Dialect dialect, LinkTable live, @Nullable LinkTable archive) {
        this.live = live;
        this.archive = archive;
        find = new Text(dialect, this::found);
        findToChange = new Text(dialect, () -> dialect.locksRows() ? found().forUpdate() : found());
        exists = new Text(dialect, () -> selectOne().from(live).where(Statements.pair(live)));
        partners = new Text.Sided(dialect, side -> partners(side).orderBy(partner(side)));
        firstPage = new Text.Sided(
                dialect, side -> partners(side).orderBy(partner(side)).limit(rows()));
        nextPage = new Text.Sided(
                dialect,
                side -> partners(side)
                        .and(partner(side).gt(parameter()))
                        .orderBy(partner(side))
                        .limit(rows()));
        links = new Text.Sided(
                dialect,
                side -> select(live.common()).from(live).where(of(live, side)).orderBy(partner(side)));
        linksToChange = new Text.Sided(dialect, side -> toChange(dialect, side));
        count = new Text.Sided(dialect, side -> select(DSL.count()).from(live).where(of(live, side)));
        byList = IntStream.rangeClosed(0, power(LONGEST_LIST))
                .mapToObj(power -> new Text.Sided(dialect, side -> pairs(side, inList(live.key(side), 1 << power))))
                .toList();
        byArray = new Text.Sided(
                dialect, side -> pairs(side, Rendering.inArray(live.key(side), live.keyType(side), parameter())));
        history = new Text(dialect, () -> history(Statements::pair));
        historyOf = new Text.Sided(dialect, side -> history(table -> of(table, side)));
        purge = new Text(dialect, this::purging);
    }

    /** Keys, own columns and times of a pair. */
    String find() {
        return find.sql();
    }

    /** The same, locked until the transaction ends. */
    String findToChange() {
        return findToChange.sql();
    }

    /** A row where there is a pair. */
    String exists() {
        return exists.sql();
    }

    /** The keys of the partners of one record. */
    String partnersOf(Side side) {
        return partners.sql(side);
    }

    /** The keys of the first partners; the last parameter is how many. */
    String firstPage(Side side) {
        return firstPage.sql(side);
    }

    /** The keys of some partners; the second parameter is the key that they come after, the last is how many. */
    String nextPage(Side side) {
        return nextPage.sql(side);
    }

    /** Keys, own columns and times of the links of one record. */
    String links(Side side) {
        return links.sql(side);
    }

    /** The keys of the links of one record, read in order to change some of them. */
    String linksToChange(Side side) {
        return linksToChange.sql(side);
    }

    /** How many links one record has. */
    String count(Side side) {
        return count.sql(side);
    }

    /** The key of a record and the key of a partner, for up to {@link #LONGEST_LIST} records. */
    String byList(Side side, int padded) {
        return byList.get(power(padded)).sql(side);
    }

    /** The same for any number of records, whose keys are one array. */
    String byArray(Side side) {
        return byArray.sql(side);
    }

    /** Keys, own columns, times, time and reason of dismissal of each period of a pair; the keys twice where archived. */
    String history() {
        return history.sql();
    }

    /** The same of one record. */
    String history(Side side) {
        return historyOf.sql(side);
    }

    /** The parameter is the time before which links were dismissed. */
    String purge() {
        return purge.sql();
    }

    /** How many parameters a list of {@code size} keys is padded to. */
    static int padded(int size) {
        return size <= 1 ? 1 : Integer.highestOneBit(size - 1) << 1;
    }

    private static int power(int padded) {
        return Integer.numberOfTrailingZeros(padded);
    }

    private SelectConditionStep<?> found() {
        return select(live.common()).from(live).where(Statements.pair(live));
    }

    private Field<Object> partner(Side side) {
        return live.key(side.other());
    }

    private SelectConditionStep<?> partners(Side side) {
        return select(partner(side)).from(live).where(of(live, side));
    }

    private QueryPart toChange(Dialect dialect, Side side) {
        SelectSeekStep1<?, ?> links = select(live.key(Side.LEFT), live.key(Side.RIGHT))
                .from(live)
                .where(of(live, side))
                .orderBy(partner(side));
        return dialect.overwritesNewer() ? links.forUpdate() : links;
    }

    private QueryPart pairs(Side side, Condition condition) {
        return select(live.key(side), partner(side)).from(live).where(condition).orderBy(live.key(side), partner(side));
    }

    private static Condition of(LinkTable table, Side side) {
        return table.key(side).eq(parameter());
    }

    private static Condition inList(Field<Object> key, int size) {
        return key.in(Collections.nCopies(size, parameter()));
    }

    private static Param<Integer> rows() {
        return val(0, SQLDataType.INTEGER);
    }

    private QueryPart history(Function<LinkTable, Condition> which) {
        Field<Object> none = inline((Object) null, SQLDataType.OTHER);
        Select<Record> present = periods(live, 1, none, none, which.apply(live));
        LinkTable kept = archive;
        Select<Record> all = kept == null
                ? present
                : periods(kept, 0, kept.dismissedAt(), kept.reason(), which.apply(kept))
                        .unionAll(present);
        return DSL.selectFrom(all.asTable(unquotedName("ligature_periods"))).orderBy(oldestFirst());
    }

    private static Select<Record> periods(
            LinkTable table, int live, Field<Object> dismissedAt, Field<Object> reason, Condition which) {
        List<Field<?>> fields = new ArrayList<>(table.common());
        fields.add(dismissedAt.as(unquotedName("dismissed_at")));
        fields.add(reason.as(unquotedName("reason")));
        fields.add(inline(live).as(LIVE));
        return select(fields).from(table).where(which);
    }

    private List<OrderField<?>> oldestFirst() {
        List<OrderField<?>> order = new ArrayList<>();
        order.add(field(LIVE));
        order.add(field(live.createdAt().getUnqualifiedName()));
        order.add(field(unquotedName("dismissed_at")));
        order.add(field(live.key(Side.LEFT).getUnqualifiedName()));
        order.add(field(live.key(Side.RIGHT).getUnqualifiedName()));
        return order;
    }

    private QueryPart purging() {
        LinkTable kept = Objects.requireNonNull(archive, "there is no archive");
        return deleteFrom(kept).where(kept.dismissedAt().lt(parameter()));
    }
}
