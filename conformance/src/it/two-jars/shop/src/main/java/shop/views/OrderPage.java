package shop.views;

import crm.order.Order;
import dev.ligature.LinkColumn;
import dev.ligature.LinkView;
import java.time.LocalDate;
import java.util.Optional;
import shop.brand.Brand;
import shop.product.Product;

/** From an order over the links of both jars. */
@LinkView(Order.class)
public record OrderPage(Long id, Optional<Customer> customer, Optional<Item> product) {

    /** Reached over the other jar's link, and on over this one's. */
    @LinkView(crm.customer.Customer.class)
    public record Customer(String name, Optional<Favourite> favourite) {}

    /** With a column of the link. */
    @LinkView(Brand.class)
    public record Favourite(String name, @LinkColumn LocalDate since) {}

    /** Reached over a link without a table. */
    @LinkView(Product.class)
    public record Item(String title, Optional<Brand> brand) {}
}
