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
            /* hardDelete= */ false,
            /* columns= */ List.of(ID, TITLE, PRICE),
            /* getters= */ List.of(product -> product.id(), product -> product.title(),
                    product -> product.price()),
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
    public final ManyPath<BundleItemPath.LinkedItem> items() {
        return new ManyPath<>(
                node.linked(BundleItemLinks.TYPE, Side.RIGHT, ProductPath.MODEL), BundleItemPath.LinkedItem::new);
    }

    /**
     * The bundles of an item, over {@link BundleItem}.
     */
    public final ManyPath<BundleItemPath.LinkedBundle> bundles() {
        return new ManyPath<>(
                node.linked(BundleItemLinks.TYPE, Side.LEFT, ProductPath.MODEL), BundleItemPath.LinkedBundle::new);
    }

    /**
     * The customers of a product, over {@link CustomerProduct}.
     */
    public final ManyPath<CustomerProductPath.LinkedCustomer> customers() {
        return new ManyPath<>(
                node.linked(CustomerProductLinks.TYPE, Side.LEFT, CustomerPath.MODEL), CustomerProductPath.LinkedCustomer::new);
    }

    /**
     * The brand of a product, over {@link ProductBrand}.
     */
    public final ProductBrandPath.LinkedBrand brand() {
        return new ProductBrandPath.LinkedBrand(node.linked(ProductBrandLinks.TYPE, Side.RIGHT, BrandPath.MODEL));
    }

    /**
     * The manual of a product, over {@link ProductManual}.
     */
    public final ProductManualPath.LinkedManual manual() {
        return new ProductManualPath.LinkedManual(node.linked(ProductManualLinks.TYPE, Side.RIGHT, ManualPath.MODEL));
    }

    /**
     * The reviews of a product, over {@link ProductReview}.
     */
    public final ManyPath<ProductReviewPath.LinkedReview> reviews() {
        return new ManyPath<>(
                node.linked(ProductReviewLinks.TYPE, Side.RIGHT, ReviewPath.MODEL), ProductReviewPath.LinkedReview::new);
    }

    /**
     * The tags of a product, over {@link ProductTag}.
     */
    public final ManyPath<ProductTagPath.LinkedTag> tags() {
        return new ManyPath<>(
                node.linked(ProductTagLinks.TYPE, Side.RIGHT, TagPath.MODEL), ProductTagPath.LinkedTag::new);
    }
}
