package shop.views;

import dev.ligature.LinkView;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.brand.Brand;
import shop.links.ProductBrand;

/** A view over a link. */
@LinkView(ProductBrand.class)
public record Assortment(boolean featured, Optional<ProductCard> product, @Nullable Brand brand) {}
