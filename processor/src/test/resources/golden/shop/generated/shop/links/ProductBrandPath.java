package shop.links;

import dev.ligature.Path;
import dev.ligature.spi.Node;
import dev.ligature.spi.RecordPath;
import dev.ligature.spi.Side;
import javax.annotation.processing.Generated;

/**
 * Typed paths that begin at a {@link ProductBrand}, for conditions and orders.
 */
@Generated("dev.ligature.processor.LinkProcessor")
public final class ProductBrandPath extends RecordPath {
    /**
     * The paths at a node of a query; for generated code.
     */
    public ProductBrandPath(Node node) {
        super(node);
    }

    public Path<Boolean> featured() {
        return path(ProductBrandLinks.FEATURED);
    }

    /**
     * The product that is linked.
     */
    public ProductPath product() {
        return new ProductPath(node.end(Side.LEFT, ProductPath.MODEL));
    }

    /**
     * The brand that is linked.
     */
    public BrandPath brand() {
        return new BrandPath(node.end(Side.RIGHT, BrandPath.MODEL));
    }

    /**
     * {@code brand}, reached over {@link ProductBrand}.
     */
    public static final class LinkedBrand extends BrandPath {
        LinkedBrand(Node node) {
            super(node);
        }

        /**
         * The link over which this is reached.
         */
        public ProductBrandPath link() {
            return new ProductBrandPath(node.linkRow());
        }
    }

    /**
     * {@code products}, reached over {@link ProductBrand}.
     */
    public static final class LinkedProduct extends ProductPath {
        LinkedProduct(Node node) {
            super(node);
        }

        /**
         * The link over which this is reached.
         */
        public ProductBrandPath link() {
            return new ProductBrandPath(node.linkRow());
        }
    }
}
