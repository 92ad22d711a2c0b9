package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import java.util.UUID;
import shop.cart.Cart;
import shop.customer.Customer;

/** One to one, without columns. */
@DefineLink
public record CustomerCart(
        @LinkEnd Ref<Customer, Integer> customer, @LinkEnd Ref<Cart, UUID> cart) {}
