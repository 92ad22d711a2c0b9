package shop.views;

import dev.ligature.LinkView;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.order.Order;
import shop.parcel.Parcel;
import shop.receipt.Receipt;

/** A parcel with all that its columns, and others', lead to. */
@LinkView(Parcel.class)
public record ParcelCard(
        long id, @Nullable Order order, @Nullable Label whole, List<Label> parts, Optional<Receipt> receipt) {

    /** Just its name. */
    @LinkView(Parcel.class)
    public record Label(String label) {}
}
