package shop.links;

import dev.ligature.spi.Node;
import dev.ligature.spi.RecordPath;
import dev.ligature.spi.Side;
import javax.annotation.processing.Generated;

/**
 * Typed paths that begin at a {@link ProductReview}, for conditions and orders.
 */
@Generated("dev.ligature.processor.LinkProcessor")
public final class ProductReviewPath extends RecordPath {
    /**
     * The paths at a node of a query; for generated code.
     */
    public ProductReviewPath(Node node) {
        super(node);
    }

    /**
     * The product that is linked.
     */
    public ProductPath product() {
        return new ProductPath(node.end(Side.LEFT, ProductPath.MODEL));
    }

    /**
     * The review that is linked.
     */
    public ReviewPath review() {
        return new ReviewPath(node.end(Side.RIGHT, ReviewPath.MODEL));
    }

    /**
     * {@code reviews}, reached over {@link ProductReview}.
     */
    public static final class LinkedReview extends ReviewPath {
        LinkedReview(Node node) {
            super(node);
        }

        /**
         * The link over which this is reached.
         */
        public ProductReviewPath link() {
            return new ProductReviewPath(node.linkRow());
        }
    }

    /**
     * {@code product}, reached over {@link ProductReview}.
     */
    public static final class LinkedProduct extends ProductPath {
        LinkedProduct(Node node) {
            super(node);
        }

        /**
         * The link over which this is reached.
         */
        public ProductReviewPath link() {
            return new ProductReviewPath(node.linkRow());
        }
    }
}
