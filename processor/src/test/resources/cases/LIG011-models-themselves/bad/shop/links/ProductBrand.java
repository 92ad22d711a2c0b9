package shop.links;

import dev.ligature.DefineLink;
import shop.brand.Brand;
import shop.product.Product;

@DefineLink
public record ProductBrand(Product product, Brand brand) {}
