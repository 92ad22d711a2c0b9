package shop.views;

import dev.ligature.LinkView;
import java.util.List;
import shop.brand.Brand;

@LinkView(Brand.class)
public record BrandRows(String id, List<BrandRow> products) {}
