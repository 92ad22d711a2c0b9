package shop.links;

import dev.ligature.ManyPath;
import dev.ligature.Path;
import dev.ligature.TextPath;
import dev.ligature.spi.Column;
import dev.ligature.spi.ColumnType;
import dev.ligature.spi.ModelType;
import dev.ligature.spi.Node;
import dev.ligature.spi.RecordPath;
import dev.ligature.spi.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.product.Product;

/**
 * Typed paths that begin at a {@link Product}, for conditions and orders.
 */
@Generated("dev.ligature.processor.LinkProcessor")
public class ProductPath extends RecordPath {
    /**
     * The column of {@code id} as the runtime knows it.
     */
    public static final Column<String> ID = Column.required(0, "id", "id", ColumnType.TEXT);

    /**
     * The column of {@code title} as the runtime knows it.
     */
    public static final Column<String> TITLE = Column.nullable(1, "title", "title",
            ColumnType.TEXT);

    /**
     * The column of {@code price} as the runtime knows it.
     */
    public static final Column<BigDecimal> PRICE = Column.nullable(2, "price", "price",
            ColumnType.DECIMAL);

    /**
     * The model as the runtime knows it.
     */
    public static final ModelType<Product, String> MODEL = new ModelType<>(
            Product.class,
            /* name= */ "product",
            /* table= */ "product",
            /* key= */ ID,
            /* deletedAt= */ Optional.empty(),
            /* columns= */ List.of(ID, TITLE, PRICE),
            /* create= */ values -> new Product(values.<String>get(0), values.<String>get(1),
                    values.<BigDecimal>get(2)));

    /**
     * The paths at a node of a query; for generated code.
     */
    public ProductPath(Node node) {
        super(node);
    }

    public final TextPath id() {
        return text(ID);
    }

    public final TextPath title() {
        return text(TITLE);
    }

    public final Path<BigDecimal> price() {
        return path(PRICE);
    }

    /**
     * The items of a bundle, over {@link BundleItem}.
     */
    public final ManyPath<LinkedItems> items() {
        return new ManyPath<>(
                node.linked(BundleItemLinks.TYPE, Side.RIGHT, ProductPath.MODEL), LinkedItems::new);
    }

    /**
     * The bundles of an item, over {@link BundleItem}.
     */
    public final ManyPath<LinkedBundles> bundles() {
        return new ManyPath<>(
                node.linked(BundleItemLinks.TYPE, Side.LEFT, ProductPath.MODEL), LinkedBundles::new);
    }

    /**
     * The customers of a product, over {@link CustomerProduct}.
     */
    public final ManyPath<LinkedCustomers> customers() {
        return new ManyPath<>(
                node.linked(CustomerProductLinks.TYPE, Side.LEFT, CustomerPath.MODEL), LinkedCustomers::new);
    }

    /**
     * The brand of a product, over {@link ProductBrand}.
     */
    public final LinkedBrand brand() {
        return new LinkedBrand(node.linked(ProductBrandLinks.TYPE, Side.RIGHT, BrandPath.MODEL));
    }

    /**
     * The manual of a product, over {@link ProductManual}.
     */
    public final LinkedManual manual() {
        return new LinkedManual(node.linked(ProductManualLinks.TYPE, Side.RIGHT, ManualPath.MODEL));
    }

    /**
     * The reviews of a product, over {@link ProductReview}.
     */
    public final ManyPath<LinkedReviews> reviews() {
        return new ManyPath<>(
                node.linked(ProductReviewLinks.TYPE, Side.RIGHT, ReviewPath.MODEL), LinkedReviews::new);
    }

    /**
     * The tags of a product, over {@link ProductTag}.
     */
    public final ManyPath<LinkedTags> tags() {
        return new ManyPath<>(
                node.linked(ProductTagLinks.TYPE, Side.RIGHT, TagPath.MODEL), LinkedTags::new);
    }

    /**
     * {@code items}, reached over {@link BundleItem}.
     */
    public static final class LinkedItems extends ProductPath {
        private LinkedItems(Node node) {
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
    public static final class LinkedBundles extends ProductPath {
        private LinkedBundles(Node node) {
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
     * {@code customers}, reached over {@link CustomerProduct}.
     */
    public static final class LinkedCustomers extends CustomerPath {
        private LinkedCustomers(Node node) {
            super(node);
        }

        /**
         * The link over which this is reached.
         */
        public CustomerProductPath link() {
            return new CustomerProductPath(node.linkRow());
        }
    }

    /**
     * {@code brand}, reached over {@link ProductBrand}.
     */
    public static final class LinkedBrand extends BrandPath {
        private LinkedBrand(Node node) {
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
     * {@code manual}, reached over {@link ProductManual}.
     */
    public static final class LinkedManual extends ManualPath {
        private LinkedManual(Node node) {
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
     * {@code reviews}, reached over {@link ProductReview}.
     */
    public static final class LinkedReviews extends ReviewPath {
        private LinkedReviews(Node node) {
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
     * {@code tags}, reached over {@link ProductTag}.
     */
    public static final class LinkedTags extends TagPath {
        private LinkedTags(Node node) {
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
