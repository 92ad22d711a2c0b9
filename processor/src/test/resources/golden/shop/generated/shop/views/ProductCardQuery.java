package shop.views;

import dev.ligature.Ligature;
import dev.ligature.ViewQuery;
import dev.ligature.spi.QueryState;
import dev.ligature.spi.Side;
import dev.ligature.spi.ViewType;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;
import shop.brand.Brand;
import shop.links.BrandPath;
import shop.links.ProductBrandLinks;
import shop.links.ProductPath;
import shop.product.Product;

/**
 * Fetches {@link ProductCard}s.
 */
@Generated("dev.ligature.processor.LinkProcessor")
public final class ProductCardQuery extends ViewQuery<ProductCard, ProductPath, ProductCardQuery> {
    private static final ViewType<ProductCard> VIEW = ViewType.over("ProductCard", ProductPath.MODEL)
            .column(ProductPath.ID)
            .column(ProductPath.TITLE)
            .one(ProductBrandLinks.TYPE, Side.RIGHT, ViewType.whole(BrandPath.MODEL))
            .create(values -> new ProductCard(values.<String>get(0), values.<String>get(1),
                    values.<Brand>get(2)));

    private ProductCardQuery(QueryState<ProductCard> state) {
        super(state, ProductPath::new);
    }

    /**
     * A query for all of them, to be narrowed, ordered and fetched.
     */
    public static ProductCardQuery in(Ligature ligature) {
        return new ProductCardQuery(ligature.query(VIEW));
    }

    /**
     * Attaches linked data to products that the caller has, in their order.
     * What the view shows of the product itself is taken from it.
     */
    public List<ProductCard> from(Collection<? extends Product> products) {
        return attach(products);
    }

    @Override
    protected ProductCardQuery in(QueryState<ProductCard> state) {
        return new ProductCardQuery(state);
    }
}
