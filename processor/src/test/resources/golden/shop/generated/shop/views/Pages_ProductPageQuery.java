package shop.views;

import dev.ligature.Ligature;
import dev.ligature.ViewQuery;
import dev.ligature.spi.QueryState;
import dev.ligature.spi.Side;
import dev.ligature.spi.ViewType;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;
import shop.links.BrandPath;
import shop.links.BundleItemLinks;
import shop.links.ProductBrandLinks;
import shop.links.ProductPath;
import shop.links.ProductReviewLinks;
import shop.links.ReviewPath;
import shop.product.Product;
import shop.review.Review;

/**
 * Fetches {@link Pages.ProductPage}s.
 */
@Generated("dev.ligature.processor.LinkProcessor")
final class Pages_ProductPageQuery extends ViewQuery<Pages.ProductPage, ProductPath, Pages_ProductPageQuery> {
    private static final ViewType<Pages.BrandLine> BRAND_LINE = ViewType.over("Pages.BrandLine", BrandPath.MODEL)
            .column(BrandPath.NAME)
            .linkColumn(ProductBrandLinks.FEATURED)
            .create(values -> new Pages.BrandLine(values.<String>get(0), values.<Boolean>get(1)));

    private static final ViewType<Pages.Item> ITEM = ViewType.over("Pages.Item", ProductPath.MODEL)
            .column(ProductPath.TITLE)
            .linkColumn(BundleItemLinks.QUANTITY)
            .one(ProductBrandLinks.TYPE, Side.RIGHT, BRAND_LINE)
            .create(values -> new Pages.Item(values.<String>get(0), values.<Integer>get(1),
                    values.<Pages.BrandLine>optional(2)));

    private static final ViewType<Pages.ProductPage> VIEW = ViewType.over("Pages.ProductPage", ProductPath.MODEL)
            .column(ProductPath.ID)
            .self(ViewType.whole(ProductPath.MODEL))
            .one(ProductBrandLinks.TYPE, Side.RIGHT, BRAND_LINE)
            .many(ProductReviewLinks.TYPE, Side.RIGHT, ViewType.whole(ReviewPath.MODEL))
            .many(BundleItemLinks.TYPE, Side.RIGHT, ITEM)
            .create(values -> new Pages.ProductPage(values.<String>get(0), values.<Product>get(1),
                    values.<Pages.BrandLine>optional(2), values.<List<Review>>get(3),
                    values.<List<Pages.Item>>get(4)));

    private Pages_ProductPageQuery(QueryState<Pages.ProductPage> state) {
        super(state, ProductPath::new);
    }

    /**
     * A query for all of them, to be narrowed, ordered and fetched.
     */
    public static Pages_ProductPageQuery in(Ligature ligature) {
        return new Pages_ProductPageQuery(ligature.query(VIEW));
    }

    /**
     * Attaches linked data to products that the caller has, in their order.
     * What the view shows of the product itself is taken from it.
     */
    public List<Pages.ProductPage> from(Collection<? extends Product> products) {
        return attach(products);
    }

    @Override
    protected Pages_ProductPageQuery in(QueryState<Pages.ProductPage> state) {
        return new Pages_ProductPageQuery(state);
    }
}
