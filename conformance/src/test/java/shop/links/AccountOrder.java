package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkColumn;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import org.jspecify.annotations.Nullable;
import shop.account.Account;
import shop.order.Order;
import shop.order.OrderId;

/** Reserved words wherever names can be: the table, the column of an end, the link's own columns. */
@DefineLink(table = "order")
public record AccountOrder(
        @LinkEnd(alias = "account") Ref<Account, String> current,
        @LinkEnd(isList = true) Ref<Order, OrderId> order,
        @LinkColumn(defaultValue = "nobody") String user,
        @LinkColumn(defaultValue = "1") int group,
        @LinkColumn(nullable = true) @Nullable Boolean check,
        @LinkColumn(nullable = true) @Nullable Integer value,
        @LinkColumn(nullable = true) @Nullable String key) {}
