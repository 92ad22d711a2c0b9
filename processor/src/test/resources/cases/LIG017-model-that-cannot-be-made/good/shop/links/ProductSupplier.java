package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.trade.Supplier;
import shop.product.Product;

@DefineLink
public record ProductSupplier(
        @LinkEnd(isList = true) Ref<Product, String> product, @LinkEnd Ref<Supplier, Long> supplier) {}
