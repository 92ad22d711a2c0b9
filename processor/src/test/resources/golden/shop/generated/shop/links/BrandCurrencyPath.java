package shop.links;

import dev.ligature.Path;
import dev.ligature.spi.Node;
import dev.ligature.spi.RecordPath;
import dev.ligature.spi.Side;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/**
 * Typed paths that begin at a {@link BrandCurrency}, for conditions and orders.
 */
@Generated("dev.ligature.processor.LinkProcessor")
public final class BrandCurrencyPath extends RecordPath {
    /**
     * The paths at a node of a query; for generated code.
     */
    public BrandCurrencyPath(Node node) {
        super(node);
    }

    public Path<LocalDate> since() {
        return path(BrandCurrencyLinks.SINCE);
    }

    /**
     * The brand that is linked.
     */
    public BrandPath brand() {
        return new BrandPath(node.end(Side.LEFT, BrandPath.MODEL));
    }

    /**
     * The currency that is linked.
     */
    public CurrencyPath currency() {
        return new CurrencyPath(node.end(Side.RIGHT, CurrencyPath.MODEL));
    }

    /**
     * {@code currency}, reached over {@link BrandCurrency}.
     */
    public static final class LinkedCurrency extends CurrencyPath {
        LinkedCurrency(Node node) {
            super(node);
        }

        /**
         * The link over which this is reached.
         */
        public BrandCurrencyPath link() {
            return new BrandCurrencyPath(node.linkRow());
        }
    }

    /**
     * {@code brands}, reached over {@link BrandCurrency}.
     */
    public static final class LinkedBrand extends BrandPath {
        LinkedBrand(Node node) {
            super(node);
        }

        /**
         * The link over which this is reached.
         */
        public BrandCurrencyPath link() {
            return new BrandCurrencyPath(node.linkRow());
        }
    }
}
