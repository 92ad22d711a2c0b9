package shop.links;

import dev.ligature.spi.Node;
import dev.ligature.spi.RecordPath;
import dev.ligature.spi.Side;
import javax.annotation.processing.Generated;

/**
 * Typed paths that begin at a {@link LineCopy}, for conditions and orders.
 */
@Generated("dev.ligature.processor.LinkProcessor")
public final class LineCopyPath extends RecordPath {
    /**
     * The paths at a node of a query; for generated code.
     */
    public LineCopyPath(Node node) {
        super(node);
    }

    /**
     * The cart line that is linked.
     */
    public CartLinePath cartLine() {
        return new CartLinePath(node.end(Side.LEFT, CartLinePath.MODEL));
    }

    /**
     * The order line that is linked.
     */
    public OrderLinePath orderLine() {
        return new OrderLinePath(node.end(Side.RIGHT, OrderLinePath.MODEL));
    }

    /**
     * {@code copy}, reached over {@link LineCopy}.
     */
    public static final class LinkedOrderLine extends OrderLinePath {
        LinkedOrderLine(Node node) {
            super(node);
        }

        /**
         * The link over which this is reached.
         */
        public LineCopyPath link() {
            return new LineCopyPath(node.linkRow());
        }
    }

    /**
     * {@code original}, reached over {@link LineCopy}.
     */
    public static final class LinkedCartLine extends CartLinePath {
        LinkedCartLine(Node node) {
            super(node);
        }

        /**
         * The link over which this is reached.
         */
        public LineCopyPath link() {
            return new LineCopyPath(node.linkRow());
        }
    }
}
