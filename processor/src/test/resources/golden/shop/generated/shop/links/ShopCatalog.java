package shop.links;

import dev.ligature.Ref;
import dev.ligature.spi.Catalog;
import dev.ligature.spi.CatalogInfo;
import dev.ligature.spi.ColumnType;
import dev.ligature.spi.LinkEndType;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.ModelType;
import dev.ligature.spi.Side;
import java.io.InputStream;
import java.util.List;
import javax.annotation.processing.Generated;
import shop.customer.Customer;
import shop.review.Review;

/**
 * The catalog {@code shop}: its links, models and scripts.
 */
@Generated("dev.ligature.processor.LinkProcessor")
@CatalogInfo(
        catalog = Shop.class,
        links = {
                BrandCurrency.class,
                BundleItem.class,
                CustomerProduct.class,
                LineCopy.class,
                ProductBrand.class,
                ProductManual.class,
                ProductReview.class,
                ProductTag.class,
                ReviewCustomer.class
        }
)
public final class ShopCatalog implements Catalog {
    /**
     * {@link ReviewCustomer}, which follows the column of a {@link Review}; for generated code.
     */
    public static final LinkType<ReviewCustomer, Ref<Review, Long>, Ref<Customer, Integer>> REVIEW_CUSTOMER = LinkType.readOnly(
            ReviewCustomer.class,
            /* name= */ "review_customer",
            /* table= */ "reviews",
            new LinkEndType<>(
                    Side.LEFT,
                    /* name= */ "review",
                    /* alias= */ "reviews",
                    Review.class,
                    /* list= */ true,
                    /* deleteCascade= */ false,
                    /* column= */ "id",
                    /* key= */ ColumnType.LONG,
                    /* ref= */ ShopRefs::review),
            new LinkEndType<>(
                    Side.RIGHT,
                    /* name= */ "customer",
                    /* alias= */ "customer",
                    Customer.class,
                    /* list= */ false,
                    /* deleteCascade= */ false,
                    /* column= */ "customer_id",
                    /* key= */ ColumnType.INTEGER,
                    /* ref= */ ShopRefs::customer),
            /* holder= */ Side.LEFT,
            /* leftOf= */ link -> link.review(),
            /* rightOf= */ link -> link.customer(),
            /* create= */ (review, customer) -> new ReviewCustomer(review, customer));

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
                ProductTagLinks.TYPE,
                ShopCatalog.REVIEW_CUSTOMER);
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
