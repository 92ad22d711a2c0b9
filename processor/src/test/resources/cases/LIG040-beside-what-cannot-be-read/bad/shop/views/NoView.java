package shop.views;

import dev.ligature.LinkView;
import shop.brand.Brand;

@LinkView(Brand.class)
public interface NoView {}
