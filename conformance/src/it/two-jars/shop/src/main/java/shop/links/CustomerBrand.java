package shop.links;

import crm.customer.Customer;
import dev.ligature.DefineLink;
import dev.ligature.LinkColumn;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import java.time.LocalDate;
import shop.brand.Brand;

/** A model of the other jar in a link of this one. */
@DefineLink
public record CustomerBrand(
        @LinkEnd(isList = true, alias = "loyalCustomers") Ref<Customer, Long> customer,
        @LinkEnd(alias = "favourite") Ref<Brand, String> brand,
        @LinkColumn LocalDate since) {}
