package shop.views;

import dev.ligature.LinkColumn;
import dev.ligature.LinkView;
import java.util.List;
import shop.brand.Brand;
import shop.product.Product;

@LinkView(Brand.class)
public record BrandCard(String id, List<Row> products) {

    @LinkView(Product.class)
    public record Row(String title, @LinkColumn boolean featured) {}
}
