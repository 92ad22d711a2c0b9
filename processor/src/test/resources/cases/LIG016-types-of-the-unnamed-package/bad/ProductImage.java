import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.product.Product;

@DefineLink
public record ProductImage(@LinkEnd(isList = true) Ref<Product, String> product, @LinkEnd Ref<Image, String> image) {}
