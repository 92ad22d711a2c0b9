package shop.media;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.product.Product;

@DefineLink
public record ProductImage(
        @LinkEnd Ref<Product, String> product,
        @LinkEnd(isList = true) Ref<Image, String> image) {}
