package dev.ligature.graph;

import dev.ligature.jdbc.Names;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.ModelType;
import dev.ligature.spi.Side;
import dev.ligature.spi.Source;
import java.util.List;
import java.util.Objects;
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

    /** Whether the statement joins a link's table to come here. */
    boolean isLinked() {
        return link != null;
    }

    /** The link whose table is joined to come here. */
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

    /** In the link that is joined to come here: the key of the record here, as the link has it. */
    Cell linkedKey() {
        return endOf(link(), Objects.requireNonNull(side), linkAlias());
    }

    /** In the link that is joined to come here: the key of the record from which this one was reached. */
    Cell ownerKey() {
        return endOf(link(), Objects.requireNonNull(side).other(), linkAlias());
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

    /** The root's own table where it is a link, otherwise that of the link joined to come here. */
    String linkAlias() {
        return isLinked() ? "l" + number : alias();
    }

    private Cell endOf(LinkType<?, ?, ?> row, Side end, String alias) {
        return new Cell(this, alias, row.end(end).column(), row.end(end).key());
    }
}
