package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.brand.Brand;
import shop.product.Product;

/** A second link between the models of {@link ProductBrand}. */
@DefineLink
public record ProductMaker(
        @LinkEnd(isList = true, alias = "madeProducts") Ref<Product, String> product,
        @LinkEnd(alias = "maker") Ref<Brand, String> brand) {}
