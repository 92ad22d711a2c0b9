package modular.links;

import dev.ligature.LinkView;
import java.util.Optional;
import modular.brand.Brand;
import modular.product.Product;

/** A product with its brand. */
@LinkView(Product.class)
public record ProductCard(String id, String title, Optional<Brand> brand) {}
