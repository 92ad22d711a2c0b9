package shop.views;

import dev.ligature.LinkColumn;
import dev.ligature.LinkView;
import java.util.List;
import shop.brand.Brand;
import shop.product.Product;

@LinkView(Brand.class)
public record BrandCard(String id, List<Item> products) {

    @LinkView(Product.class)
    public record Item(String title, @LinkColumn int weight, @LinkColumn String reason) {}
}
