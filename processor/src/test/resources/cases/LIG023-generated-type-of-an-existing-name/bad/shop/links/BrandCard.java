package shop.links;

import dev.ligature.LinkView;
import shop.brand.Brand;

@LinkView(Brand.class)
public record BrandCard(String name) {}
