package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import java.time.LocalDate;
import shop.brand.Brand;
import shop.money.Currency;
import shop.money.CurrencyCode;

/** A key in a record of its own, and a column that has to be given. */
@DefineLink
public record BrandCurrency(
        @LinkEnd(isList = true) Ref<Brand, String> brand,
        @LinkEnd Ref<Currency, CurrencyCode> currency,
        LocalDate since) {}
