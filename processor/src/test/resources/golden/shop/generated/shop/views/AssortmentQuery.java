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
import shop.links.ProductBrand;
import shop.links.ProductBrandLinks;
import shop.links.ProductBrandPath;
import shop.links.ProductPath;

/**
 * Fetches {@link Assortment}s.
 */
@Generated("dev.ligature.processor.LinkProcessor")
public final class AssortmentQuery extends ViewQuery<Assortment, ProductBrandPath, AssortmentQuery> {
    private static final ViewType<ProductCard> PRODUCT_CARD = ViewType.over("ProductCard", ProductPath.MODEL)
            .column(ProductPath.ID)
            .column(ProductPath.TITLE)
            .one(ProductBrandLinks.TYPE, Side.RIGHT, ViewType.whole(BrandPath.MODEL))
            .create(values -> new ProductCard(values.<String>get(0), values.<String>get(1),
                    values.<Brand>get(2)));

    private static final ViewType<Assortment> VIEW = ViewType.over("Assortment", ProductBrandLinks.TYPE)
            .column(ProductBrandLinks.FEATURED)
            .end(Side.LEFT, PRODUCT_CARD)
            .end(Side.RIGHT, ViewType.whole(BrandPath.MODEL))
            .create(values -> new Assortment(values.<Boolean>get(0),
                    values.<ProductCard>optional(1), values.<Brand>get(2)));

    private AssortmentQuery(QueryState<Assortment> state) {
        super(state, ProductBrandPath::new);
    }

    /**
     * A query for all of them, to be narrowed, ordered and fetched.
     */
    public static AssortmentQuery in(Ligature ligature) {
        return new AssortmentQuery(ligature.query(VIEW));
    }

    /**
     * Attaches linked data to links that the caller has, in their order.
     * What the view shows of the link itself is taken from it.
     */
    public List<Assortment> from(Collection<? extends ProductBrand> links) {
        return attach(links);
    }

    @Override
    protected AssortmentQuery in(QueryState<Assortment> state) {
        return new AssortmentQuery(state);
    }
}
