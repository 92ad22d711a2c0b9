package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.parcel.Parcel;
import shop.receipt.Receipt;

/** Read-only: a parcel has one receipt, as far as anybody should know. */
@DefineLink(readOnly = true)
public record ReceiptParcel(
        @LinkEnd(field = "parcelId") Ref<Receipt, String> receipt,
        @LinkEnd Ref<Parcel, Long> parcel) {}
