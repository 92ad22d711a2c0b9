package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkColumn;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import java.util.UUID;
import shop.depot.Depot;
import shop.supplier.Supplier;

/** One to many, of an entity and a JavaBean. */
@DefineLink
public record SupplierDepot(
        @LinkEnd Ref<Supplier, Long> supplier,
        @LinkEnd(isList = true) Ref<Depot, UUID> depot,
        @LinkColumn(defaultValue = "0") int priority) {}
