package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.money.Currency;
import shop.product.Product;

/** Many to one, without columns; a currency is keyed by its code. */
@DefineLink
public record ProductCurrency(
        @LinkEnd(isList = true) Ref<Product, String> product,
        @LinkEnd Ref<Currency, String> currency) {}
