package shop.links;

import dev.ligature.TextPath;
import dev.ligature.spi.Node;
import dev.ligature.spi.RecordPath;
import dev.ligature.spi.Side;
import javax.annotation.processing.Generated;

/**
 * Typed paths that begin at a {@link ProductManual}, for conditions and orders.
 */
@Generated("dev.ligature.processor.LinkProcessor")
public final class ProductManualPath extends RecordPath {
    /**
     * The paths at a node of a query; for generated code.
     */
    public ProductManualPath(Node node) {
        super(node);
    }

    public TextPath language() {
        return text(ProductManualLinks.LANGUAGE);
    }

    /**
     * The product that is linked.
     */
    public ProductPath product() {
        return new ProductPath(node.end(Side.LEFT, ProductPath.MODEL));
    }

    /**
     * The manual that is linked.
     */
    public ManualPath manual() {
        return new ManualPath(node.end(Side.RIGHT, ManualPath.MODEL));
    }

    /**
     * {@code manual}, reached over {@link ProductManual}.
     */
    public static final class LinkedManual extends ManualPath {
        LinkedManual(Node node) {
            super(node);
        }

        /**
         * The link over which this is reached.
         */
        public ProductManualPath link() {
            return new ProductManualPath(node.linkRow());
        }
    }

    /**
     * {@code product}, reached over {@link ProductManual}.
     */
    public static final class LinkedProduct extends ProductPath {
        LinkedProduct(Node node) {
            super(node);
        }

        /**
         * The link over which this is reached.
         */
        public ProductManualPath link() {
            return new ProductManualPath(node.linkRow());
        }
    }
}
