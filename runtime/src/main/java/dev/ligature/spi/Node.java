package dev.ligature.spi;

/** Where a path stands: at the root of a query, or at rows reached from another node. Immutable. */
public sealed interface Node {

    /** What is read at this node. */
    Source source();

    /** The node of the records of {@code target} that are linked to the record at this node; {@code side} is theirs. */
    default Node linked(LinkType<?, ?, ?> link, Side side, ModelType<?, ?> target) {
        return new Linked(this, link, side, target);
    }

    /** The node of the record at one end of the link at this node. */
    default Node end(Side side, ModelType<?, ?> target) {
        return new End(this, side, target);
    }

    /**
     * The node of the link over which the records at this node were reached.
     *
     * @throws IllegalStateException if they were not reached over a link
     */
    default Node linkRow() {
        if (this instanceof Linked reached) {
            return new LinkRow(reached);
        }
        throw new IllegalStateException(source().name() + " was not reached over a link here");
    }

    /** The root of a query, or of a condition inside {@code any} or {@code none}. */
    record Root(Source source) implements Node {}

    /**
     * Records reached from a record over a link.
     *
     * @param from where the record is
     * @param link the link
     * @param side the end at which the reached records are
     * @param source the reached model
     */
    record Linked(Node from, LinkType<?, ?, ?> link, Side side, ModelType<?, ?> source) implements Node {}

    /** The row of the link over which the records at {@code reached} were reached. */
    record LinkRow(Linked reached) implements Node {

        @Override
        public Source source() {
            return reached.link();
        }
    }

    /** The record at one end of a link, where {@code from} is at the link. */
    record End(Node from, Side side, ModelType<?, ?> source) implements Node {}
}
