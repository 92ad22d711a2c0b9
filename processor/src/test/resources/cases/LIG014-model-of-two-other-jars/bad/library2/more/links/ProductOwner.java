package more.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.brand.Brand;
import shop.product.Product;

@DefineLink
public record ProductOwner(
        @LinkEnd(isList = true, alias = "owned") Ref<Product, String> product,
        @LinkEnd Ref<Brand, String> owner) {}
