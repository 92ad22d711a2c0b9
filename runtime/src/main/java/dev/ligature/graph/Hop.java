package dev.ligature.graph;

import dev.ligature.jdbc.Names;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.ModelType;
import dev.ligature.spi.Side;
import dev.ligature.spi.Source;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * A record that a statement reads for each root: the root itself, or one reached from another record over a link, or at
 * an end of the link that the other is. Its number is unique within the statement and names its tables there. Immutable;
 * equal to itself alone.
 */
final class Hop {

    private final int number;
    private final Source source;
    private final @Nullable Hop from;
    private final @Nullable LinkType<?, ?, ?> link;
    private final @Nullable Side side;

    private Hop(int number, Source source, @Nullable Hop from, @Nullable LinkType<?, ?, ?> link, @Nullable Side side) {
        this.number = number;
        this.source = source;
        this.from = from;
        this.link = link;
        this.side = side;
    }

    /** The record that a query is about. */
    static Hop root(int number, Source source) {
        return new Hop(number, source, null, null, null);
    }

    /** The records at {@code side} of {@code link} that are linked to the one at {@code from}. */
    static Hop linked(int number, Hop from, LinkType<?, ?, ?> link, Side side, ModelType<?, ?> target) {
        return new Hop(number, target, from, link, side);
    }

    /** The record at an end of the link that {@code from} is, or was reached over. */
    static Hop end(int number, Hop from, Side side, ModelType<?, ?> target) {
        return new Hop(number, target, from, null, side);
    }

    /** Whether this is what {@link #linked} or, without a link, {@link #end} makes of these. */
    boolean is(Hop otherFrom, @Nullable LinkType<?, ?, ?> otherLink, Side otherSide) {
        return from == otherFrom && side == otherSide && Objects.equals(link, otherLink);
    }

    int number() {
        return number;
    }

    Source source() {
        return source;
    }

    /** The model, where this is not a link. */
    ModelType<?, ?> model() {
        return (ModelType<?, ?>) source;
    }

    boolean isRoot() {
        return from == null;
    }

    /** The record from which this one was reached. */
    Hop from() {
        return Objects.requireNonNull(from);
    }

    /** Whether this was reached over a link. */
    boolean isLinked() {
        return link != null;
    }

    /** Whether the statement joins a link's table to come here, rather than follow a column of a record. */
    boolean hasLinkTable() {
        return link != null && !link.isReadOnly();
    }

    /** Whether it is the record here that has the other's key in a column of its own. */
    boolean isHolder() {
        return link != null && link.holder().filter(holder -> holder == side).isPresent();
    }

    /** Whether this is the row of a link whose record is elsewhere, rather than a record. */
    boolean isLinkRow() {
        return link != null && LinkRows.isRowOf(link, model());
    }

    /** Whether there can be many records here for one where this is reached from. */
    boolean isList() {
        return link != null && link.end(Objects.requireNonNull(side)).list();
    }

    /** The end at which the record is, of the link over which this was reached. */
    Side side() {
        return Objects.requireNonNull(side);
    }

    /** The link over which this was reached. */
    LinkType<?, ?, ?> link() {
        return Objects.requireNonNull(link);
    }

    /** The table of the record. */
    Table<?> table() {
        return DSL.table(Names.name(source.table())).as(DSL.unquotedName(alias()));
    }

    /** The table of the link that is joined to come here. */
    Table<?> linkTable() {
        return DSL.table(Names.name(link().table())).as(DSL.unquotedName(linkAlias()));
    }

    /** What tells records here apart: the key, or the keys of both ends of a link. */
    List<Cell> key() {
        if (source instanceof LinkType<?, ?, ?> row) {
            return List.of(endOf(row, Side.LEFT, alias()), endOf(row, Side.RIGHT, alias()));
        }
        return List.of(Cell.of(this, alias(), model().key()));
    }

    /** By which column of what was read before this is reached. */
    Cell start() {
        if (link == null) {
            return endKey();
        }
        boolean holds = link.isReadOnly() && !isHolder();
        return holds
                ? from().endOf(link, Objects.requireNonNull(side), from().alias())
                : from().key().get(0);
    }

    /** In the table that is joined to come here: the key of the record here. */
    Cell linkedKey() {
        return endOf(link(), Objects.requireNonNull(side), linkAlias());
    }

    /** In the table that is joined to come here: the key of the record from which this one was reached. */
    Cell ownerKey() {
        return ownerKey(linkAlias());
    }

    private Cell ownerKey(String tableAlias) {
        return endOf(link(), Objects.requireNonNull(side).other(), tableAlias);
    }

    /**
     * That no other record, called {@code rival}, has the same owner and a smaller key: of several that a column allows
     * where there is to be one, it is always the same that is taken.
     */
    Condition isFirst(Function<String, Condition> live) {
        String rival = "f" + number;
        return DSL.notExists(DSL.selectOne()
                .from(DSL.table(Names.name(source.table())).as(DSL.unquotedName(rival)))
                .where(ownerKey(rival).field().eq(ownerKey().field()))
                .and(Cell.of(this, rival, model().key()).field().lt(key().get(0).field()))
                .and(live.apply(rival)));
    }

    /** In the link of which this record is an end: the key of the record here. */
    Cell endKey() {
        Hop row = from().linkRow();
        LinkType<?, ?, ?> over = row.isLinked() ? row.link() : (LinkType<?, ?, ?>) row.source;
        return row.endOf(over, Objects.requireNonNull(side), row.linkAlias());
    }

    /**
     * The hop whose link row is the one over which this record was reached: its own, or for an end that of the link.
     *
     * @throws IllegalArgumentException if it was not reached over a link
     */
    Hop linkRow() {
        if (isLinked() || source instanceof LinkType) {
            return this;
        }
        if (from == null) {
            throw new IllegalArgumentException(source.name() + " was not reached over a link here");
        }
        return from.linkRow();
    }

    String alias() {
        return "t" + number;
    }

    /** The record's own table where that has the link, otherwise that of the link joined to come here. */
    String linkAlias() {
        return hasLinkTable() ? "l" + number : alias();
    }

    private Cell endOf(LinkType<?, ?, ?> row, Side end, String alias) {
        return new Cell(this, alias, row.end(end).column(), row.end(end).key());
    }
}
