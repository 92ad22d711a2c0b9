package odd.dollar;

import dev.ligature.DefineLink;
import dev.ligature.LinkColumn;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import odd.stock$.$tock;

/** One to one: every method that sets can take a partner from another record. */
@DefineLink
public record One$One(
        @LinkEnd(alias = "pri$e") Ref<Pri$e, Pri$e.Amount$> $price,
        @LinkEnd(alias = "$tock") Ref<$tock, String> stock$,
        @LinkColumn(defaultValue = "0") int $column,
        @LinkColumn(nullable = true) Pri$e.Currency$ currency$) {}
