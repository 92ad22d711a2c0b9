package old.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import old.brand.Brand;
import old.brand.BrandId;
import old.product.Product;

@DefineLink
public record ProductBrand(
        @LinkEnd(isList = true) Ref<Product, String> product, @LinkEnd Ref<Brand, BrandId> brand) {}
