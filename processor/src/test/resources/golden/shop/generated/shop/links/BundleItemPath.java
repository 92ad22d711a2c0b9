package shop.links;

import dev.ligature.Path;
import dev.ligature.spi.Node;
import dev.ligature.spi.RecordPath;
import dev.ligature.spi.Side;
import javax.annotation.processing.Generated;

/**
 * Typed paths that begin at a {@link BundleItem}, for conditions and orders.
 */
@Generated("dev.ligature.processor.LinkProcessor")
public final class BundleItemPath extends RecordPath {
    /**
     * The paths at a node of a query; for generated code.
     */
    public BundleItemPath(Node node) {
        super(node);
    }

    public Path<Integer> quantity() {
        return path(BundleItemLinks.QUANTITY);
    }

    /**
     * The bundle that is linked.
     */
    public ProductPath bundle() {
        return new ProductPath(node.end(Side.LEFT, ProductPath.MODEL));
    }

    /**
     * The item that is linked.
     */
    public ProductPath item() {
        return new ProductPath(node.end(Side.RIGHT, ProductPath.MODEL));
    }

    /**
     * {@code items}, reached over {@link BundleItem}.
     */
    public static final class LinkedItem extends ProductPath {
        LinkedItem(Node node) {
            super(node);
        }

        /**
         * The link over which this is reached.
         */
        public BundleItemPath link() {
            return new BundleItemPath(node.linkRow());
        }
    }

    /**
     * {@code bundles}, reached over {@link BundleItem}.
     */
    public static final class LinkedBundle extends ProductPath {
        LinkedBundle(Node node) {
            super(node);
        }

        /**
         * The link over which this is reached.
         */
        public BundleItemPath link() {
            return new BundleItemPath(node.linkRow());
        }
    }
}
