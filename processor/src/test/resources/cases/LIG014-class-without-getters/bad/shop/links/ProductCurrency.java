package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.money.Currency;
import shop.product.Product;

@DefineLink
public record ProductCurrency(
        @LinkEnd(isList = true) Ref<Product, String> product, @LinkEnd Ref<Currency, String> currency) {}
