package shop.links;

import dev.ligature.Ref;
import java.util.UUID;
import javax.annotation.processing.Generated;
import shop.brand.Brand;
import shop.cart.Line;
import shop.customer.Customer;
import shop.manual.Manual;
import shop.money.Currency;
import shop.money.CurrencyCode;
import shop.product.Product;
import shop.review.Review;
import shop.tag.Tag;

/**
 * References to the records of every model of the catalog {@code shop}.
 */
@Generated("dev.ligature.processor.LinkProcessor")
public final class ShopRefs {
    private ShopRefs() {
    }

    /**
     * The brand with this {@code id}.
     */
    public static Ref<Brand, String> brand(String id) {
        return Ref.of(Brand.class, id);
    }

    /**
     * The cart line with this {@code id}.
     */
    public static Ref<Line, Long> cartLine(Long id) {
        return Ref.of(Line.class, id);
    }

    /**
     * The currency with this {@code code}.
     */
    public static Ref<Currency, CurrencyCode> currency(CurrencyCode code) {
        return Ref.of(Currency.class, code);
    }

    /**
     * The customer with this {@code id}.
     */
    public static Ref<Customer, Integer> customer(Integer id) {
        return Ref.of(Customer.class, id);
    }

    /**
     * The manual with this {@code id}.
     */
    public static Ref<Manual, UUID> manual(UUID id) {
        return Ref.of(Manual.class, id);
    }

    /**
     * The order line with this {@code id}.
     */
    public static Ref<shop.order.Line, Long> orderLine(Long id) {
        return Ref.of(shop.order.Line.class, id);
    }

    /**
     * The product with this {@code id}.
     */
    public static Ref<Product, String> product(String id) {
        return Ref.of(Product.class, id);
    }

    /**
     * The review with this {@code id}.
     */
    public static Ref<Review, Long> review(Long id) {
        return Ref.of(Review.class, id);
    }

    /**
     * The tag with this {@code id}.
     */
    public static Ref<Tag, Short> tag(Short id) {
        return Ref.of(Tag.class, id);
    }
}
