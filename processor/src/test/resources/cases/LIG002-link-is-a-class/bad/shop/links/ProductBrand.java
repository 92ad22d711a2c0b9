package shop.links;

import dev.ligature.DefineLink;

@DefineLink
public class ProductBrand {}
