package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkColumn;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import org.jspecify.annotations.Nullable;
import shop.money.PriceList;
import shop.product.ProductVariant;

/** Many to one, with columns, between models of several words. */
@DefineLink
public record ProductVariantPriceList(
        @LinkEnd(isList = true) Ref<ProductVariant, String> productVariant,
        @LinkEnd Ref<PriceList, String> priceList,
        @LinkColumn(defaultValue = "0") int weight,
        @LinkColumn(nullable = true) @Nullable String note) {}
