package shop.views;

import dev.ligature.LinkView;
import java.util.List;
import shop.brand.Brand;

@LinkView(Brand.class)
public record BrandCard(String name, List<ProductCard> products) {}
