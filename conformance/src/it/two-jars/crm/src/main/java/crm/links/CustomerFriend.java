package crm.links;

import crm.customer.Customer;
import dev.ligature.DefineLink;
import dev.ligature.LinkColumn;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import java.time.LocalDate;

/** Who knows whom. */
@DefineLink
public record CustomerFriend(
        @LinkEnd(isList = true) Ref<Customer, Long> customer,
        @LinkEnd(isList = true) Ref<Customer, Long> friend,
        @LinkColumn LocalDate since) {}
