package dev.ligature.spi;

import org.jspecify.annotations.Nullable;

/**
 * Where a path stands: at the root of a query, or at rows reached from another node. Immutable. Nodes that say the same
 * are equal, except that each {@link Each} is equal to itself alone.
 */
public sealed interface Node {

    /** What is read at this node. */
    Source source();

    /** The node from which this one is reached; null at the root. */
    @Nullable
    Node from();

    /** The node of the records of {@code target} that are linked to the record at this node; {@code side} is theirs. */
    default Linked linked(LinkType<?, ?, ?> link, Side side, ModelType<?, ?> target) {
        return new Linked(this, link, side, target);
    }

    /** The node of the record at one end of the link at this node. */
    default End end(Side side, ModelType<?, ?> target) {
        return new End(this, side, target);
    }

    /**
     * The node of the link over which the records at this node were reached.
     *
     * @throws IllegalStateException if they were not reached over a link
     */
    default Node linkRow() {
        if (this instanceof Linked reached) {
            return new LinkRow(this, reached.link());
        }
        if (this instanceof Each each) {
            return new LinkRow(this, each.of().link());
        }
        throw new IllegalStateException(source().name() + " was not reached over a link here");
    }

    /** The root of a query. */
    record Root(Source source) implements Node {

        @Override
        public @Nullable Node from() {
            return null;
        }
    }

    /**
     * Records reached from a record over a link.
     *
     * @param from where the record is
     * @param link the link
     * @param side the end at which the reached records are
     * @param source the reached model
     */
    record Linked(Node from, LinkType<?, ?, ?> link, Side side, ModelType<?, ?> source) implements Node {}

    /**
     * One of the records at a node where there can be many: the one that a condition inside {@code any} speaks of.
     * Every {@code any} has its own, so that one inside another over the same list does not take its record.
     */
    final class Each implements Node {

        private final Linked of;

        /** One of the records at {@code of}, other than those of every other {@code Each}. */
        public Each(Linked of) {
            this.of = of;
        }

        /** The node of all the records. */
        public Linked of() {
            return of;
        }

        @Override
        public Source source() {
            return of.source();
        }

        @Override
        public Node from() {
            return of;
        }
    }

    /**
     * The row of the link over which the record at {@code reached} was reached.
     *
     * @param reached a {@link Linked} or {@link Each}
     * @param source the link
     */
    record LinkRow(Node reached, LinkType<?, ?, ?> source) implements Node {

        @Override
        public Node from() {
            return reached;
        }
    }

    /** The record at one end of a link, where {@code from} is at the link. */
    record End(Node from, Side side, ModelType<?, ?> source) implements Node {}
}
