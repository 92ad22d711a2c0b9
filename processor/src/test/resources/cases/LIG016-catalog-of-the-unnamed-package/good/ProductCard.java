import dev.ligature.LinkView;
import java.util.Optional;
import shop.product.Product;

@LinkView(Product.class)
public record ProductCard(String id, Optional<Image> image) {}
