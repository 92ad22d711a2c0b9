package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.order.Order;
import shop.order.OrderId;
import shop.parcel.Parcel;

/** Read-only: many to one. */
@DefineLink(readOnly = true)
public record ParcelOrder(
        @LinkEnd(isList = true, field = "orderRef") Ref<Parcel, Long> parcel,
        @LinkEnd Ref<Order, OrderId> order) {}
