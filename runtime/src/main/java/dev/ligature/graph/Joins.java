package dev.ligature.graph;

import dev.ligature.jdbc.Rendering;
import dev.ligature.spi.ModelType;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.JoinType;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Joins the tables of records to those that a statement has already. Immutable.
 *
 * @param known how the statement says a column that it has already
 * @param withDeleted whether deleted records are read too
 */
record Joins(Function<Cell, Field<Object>> known, boolean withDeleted) {

    /** For a statement in which tables are called by their aliases. */
    static Joins plain(boolean withDeleted) {
        return new Joins(Cell::field, withDeleted);
    }

    /** Joins a record, so that there is no row without it. */
    Table<?> inner(Table<?> from, Hop hop) {
        return join(from, hop, JoinType.JOIN);
    }

    /** Joins a record, where there is one. */
    Table<?> left(Table<?> from, Hop hop) {
        return join(from, hop, JoinType.LEFT_OUTER_JOIN);
    }

    /** The tables of a record that is reached from a query around this one, or by the keys of what it is linked to. */
    Table<?> alone(Hop hop) {
        return hop.hasLinkTable()
                ? hop.linkTable().join(hop.table()).on(record(hop, linkKey(hop.linkedKey())))
                : hop.table();
    }

    /** What connects the tables of {@link #alone} with the record from which theirs is reached. */
    Condition reached(Hop hop) {
        return reachedBy(hop, known.apply(hop.start()));
    }

    /** The same, by a key that is given. */
    Condition reachedBy(Hop hop, Field<Object> start) {
        if (hop.hasLinkTable()) {
            return linkKey(hop.ownerKey()).eq(start).and(held(hop));
        }
        if (hop.isHolder()) {
            Field<Object> owner =
                    hop.isLinkRow() ? linkKey(hop.ownerKey()) : hop.ownerKey().field();
            return owner.eq(start).and(held(hop));
        }
        return record(
                hop,
                hop.isLinked() ? start : Rendering.linkKey(start, hop.start().type()));
    }

    /** What has to be true of the record in {@link #alone}, other than who its owner is. */
    Condition held(Hop hop) {
        if (!hop.isHolder()) {
            return DSL.noCondition();
        }
        return hop.isList() ? live(hop) : live(hop).and(hop.isFirst(rival -> live(hop, rival)));
    }

    /** The record is not deleted, where that matters. */
    Condition live(Hop hop) {
        return live(hop, hop.alias());
    }

    private Condition live(Hop hop, String alias) {
        if (withDeleted || !(hop.source() instanceof ModelType<?, ?> model)) {
            return DSL.noCondition();
        }
        return model.deletedAt()
                .map(deletedAt -> Cell.of(hop, alias, deletedAt).field().isNull())
                .orElseGet(DSL::noCondition);
    }

    private Table<?> join(Table<?> from, Hop hop, JoinType type) {
        if (!hop.hasLinkTable()) {
            boolean isEnd = !hop.isLinked() && hop.from().isLinked();
            return from.join(hop.table(), type).on(isEnd ? ofRecord(hop) : reached(hop));
        }
        return from.join(hop.linkTable(), type)
                .on(reached(hop))
                .join(hop.table(), type)
                .on(record(hop, linkKey(hop.linkedKey())));
    }

    private static Field<Object> linkKey(Cell key) {
        return Rendering.linkKey(key.field(), key.type());
    }

    /** An end of the link over which a record was reached; where that record is gone, the link does not count. */
    private Condition ofRecord(Hop end) {
        return reached(end).and(known.apply(end.from().key().get(0)).isNotNull());
    }

    private Condition record(Hop hop, Field<Object> key) {
        return hop.key().get(0).field().eq(key).and(live(hop));
    }
}
