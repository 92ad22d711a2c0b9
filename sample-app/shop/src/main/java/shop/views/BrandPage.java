package shop.views;

import dev.ligature.LinkColumn;
import dev.ligature.LinkView;
import java.math.BigDecimal;
import java.util.List;
import shop.brand.Brand;
import shop.product.Product;

/** A brand with its products. */
@LinkView(Brand.class)
public record BrandPage(String name, List<Line> products) {

    /** One of the brand's products; whether it is featured is said by the link. */
    @LinkView(Product.class)
    public record Line(
            String title, BigDecimal price, @LinkColumn boolean featured) {}
}
