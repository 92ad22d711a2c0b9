package shop.parcel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.order.OrderId;

/** What is sent of an order; knows its order and, if it is in another one, that parcel. */
public record Parcel(
        long id,
        String label,
        @Nullable OrderId orderRef,
        @Nullable Long partOf,
        @Nullable Instant deletedAt) {}
