package crm.links;

import crm.customer.Customer;
import crm.order.Order;
import dev.ligature.DefineLink;
import dev.ligature.LinkColumn;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import org.jspecify.annotations.Nullable;

/** Who has ordered. */
@DefineLink
public record OrderCustomer(
        @LinkEnd(isList = true) Ref<Order, Long> order,
        @LinkEnd Ref<Customer, Long> customer,
        @LinkColumn(length = 20) @Nullable String voucher) {}
