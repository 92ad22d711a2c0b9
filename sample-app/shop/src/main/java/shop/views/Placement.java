package shop.views;

import dev.ligature.LinkView;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.links.ProductBrand;
import shop.product.Product;

/** A link, with what it says and what is at its ends. */
@LinkView(ProductBrand.class)
public record Placement(boolean featured, @Nullable Product product, Optional<BrandPage> brand) {}
