package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkColumn;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.logistics.Warehouse;
import shop.product.ProductVariant;

/** Names beyond what databases allow. */
@DefineLink
public record ThirdPartyLogisticsWarehouseProductVariantReservationPriorityAllocationRule(
        @LinkEnd(isList = true, alias = "variantsRule")
        Ref<ProductVariant, String> productVariantForWhichTheStockOfAThirdPartyWarehouseIsReservedRule,

        @LinkEnd(alias = "warehouseRule")
        Ref<Warehouse, String> thirdPartyLogisticsWarehouseInWhichTheProductVariantIsReservedRule,

        @LinkColumn(defaultValue = "0") int priorityOfTheReservationAmongAllReservationsOfTheSameWarehouseInTheMorning,

        @LinkColumn(defaultValue = "0")
        int priorityOfTheReservationAmongAllReservationsOfTheSameWarehouseInTheEvening) {}
