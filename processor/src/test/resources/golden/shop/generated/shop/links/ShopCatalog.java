package shop.links;

import dev.ligature.spi.Catalog;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.ModelType;
import java.io.InputStream;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The catalog {@code shop}: its links, models and scripts.
 */
@Generated("dev.ligature.processor.LinkProcessor")
public final class ShopCatalog implements Catalog {
    /**
     * For the runtime.
     */
    public ShopCatalog() {
    }

    @Override
    public int runtimeApi() {
        return 1;
    }

    @Override
    public String name() {
        return "shop";
    }

    @Override
    public List<LinkType<?, ?, ?>> links() {
        return List.of(
                BrandCurrencyLinks.TYPE,
                BundleItemLinks.TYPE,
                CustomerProductLinks.TYPE,
                LineCopyLinks.TYPE,
                ProductBrandLinks.TYPE,
                ProductManualLinks.TYPE,
                ProductReviewLinks.TYPE,
                ProductTagLinks.TYPE);
    }

    @Override
    public List<ModelType<?, ?>> models() {
        return List.of(
                BrandPath.MODEL,
                CartLinePath.MODEL,
                CurrencyPath.MODEL,
                CustomerPath.MODEL,
                ManualPath.MODEL,
                OrderLinePath.MODEL,
                ProductPath.MODEL,
                ReviewPath.MODEL,
                TagPath.MODEL);
    }

    @Override
    public List<Catalog.Script> scripts() {
        return List.of();
    }

    @Override
    public InputStream open(String resource) {
        return ShopCatalog.class.getResourceAsStream("/" + resource);
    }
}
