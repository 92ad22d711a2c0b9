package crm.links;

import crm.customer.Customer;
import crm.order.Order;
import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;

@DefineLink
public record OrderCustomer(
        @LinkEnd(isList = true) Ref<Order, Long> order,
        @LinkEnd Ref<Customer, Long> customer) {}
