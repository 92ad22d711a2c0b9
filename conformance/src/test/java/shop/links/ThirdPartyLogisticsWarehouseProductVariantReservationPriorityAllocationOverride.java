package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkColumn;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.logistics.Warehouse;
import shop.product.ProductVariant;

/** Differs from the other long name only beyond the limit. */
@DefineLink
public record ThirdPartyLogisticsWarehouseProductVariantReservationPriorityAllocationOverride(
        @LinkEnd(isList = true, alias = "variantsOverride")
        Ref<ProductVariant, String> productVariantForWhichTheStockOfAThirdPartyWarehouseIsReservedOverride,

        @LinkEnd(alias = "warehouseOverride")
        Ref<Warehouse, String> thirdPartyLogisticsWarehouseInWhichTheProductVariantIsReservedOverride,

        @LinkColumn(defaultValue = "0") int priorityOfTheReservationAmongAllReservationsOfTheSameWarehouseInTheMorning,

        @LinkColumn(defaultValue = "0")
        int priorityOfTheReservationAmongAllReservationsOfTheSameWarehouseInTheEvening) {}
