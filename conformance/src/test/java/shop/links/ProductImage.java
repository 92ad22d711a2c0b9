package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkColumn;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import org.jspecify.annotations.Nullable;
import shop.media.Image;
import shop.product.Product;

/** One to many, with columns. */
@DefineLink
public record ProductImage(
        @LinkEnd Ref<Product, String> product,
        @LinkEnd(isList = true) Ref<Image, String> image,
        @LinkColumn(defaultValue = "0") int weight,
        @LinkColumn(nullable = true) @Nullable String note) {}
