package shop.links;

import dev.ligature.spi.Node;
import dev.ligature.spi.RecordPath;
import dev.ligature.spi.Side;
import javax.annotation.processing.Generated;

/**
 * Typed paths that begin at a {@link ProductTag}, for conditions and orders.
 */
@Generated("dev.ligature.processor.LinkProcessor")
public final class ProductTagPath extends RecordPath {
    /**
     * The paths at a node of a query; for generated code.
     */
    public ProductTagPath(Node node) {
        super(node);
    }

    /**
     * The product that is linked.
     */
    public ProductPath product() {
        return new ProductPath(node.end(Side.LEFT, ProductPath.MODEL));
    }

    /**
     * The tag that is linked.
     */
    public TagPath tag() {
        return new TagPath(node.end(Side.RIGHT, TagPath.MODEL));
    }

    /**
     * {@code tags}, reached over {@link ProductTag}.
     */
    public static final class LinkedTag extends TagPath {
        LinkedTag(Node node) {
            super(node);
        }

        /**
         * The link over which this is reached.
         */
        public ProductTagPath link() {
            return new ProductTagPath(node.linkRow());
        }
    }

    /**
     * {@code products}, reached over {@link ProductTag}.
     */
    public static final class LinkedProduct extends ProductPath {
        LinkedProduct(Node node) {
            super(node);
        }

        /**
         * The link over which this is reached.
         */
        public ProductTagPath link() {
            return new ProductTagPath(node.linkRow());
        }
    }
}
