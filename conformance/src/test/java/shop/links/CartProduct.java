package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkColumn;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import java.util.UUID;
import shop.cart.Cart;
import shop.product.Product;

/** The table's name is not the link's. */
@DefineLink(table = "basket_line")
public record CartProduct(
        @LinkEnd(isList = true) Ref<Cart, UUID> cart,
        @LinkEnd(isList = true) Ref<Product, String> product,
        @LinkColumn(defaultValue = "1") int quantity) {}
