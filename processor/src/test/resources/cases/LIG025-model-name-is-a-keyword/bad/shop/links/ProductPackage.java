package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.product.Product;

@DefineLink
public record ProductPackage(
        @LinkEnd Ref<Product, String> product,
        @LinkEnd(isList = true) Ref<shop.post.Package, String> parcel) {}
