package shop;

import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.product;

import shop.links.ProductBrandLinks;

final class Swapped {

    private Swapped() {}

    /** A brand where the product belongs, and the other way round. */
    static void link(ProductBrandLinks productBrand) {
        productBrand.create(brand("brand_456"), product("prod_123"));
    }
}
