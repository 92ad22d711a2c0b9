package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.parcel.Parcel;

/** Read-only, from a model to itself; the right end follows. */
@DefineLink(readOnly = true)
public record ParcelPart(
        @LinkEnd Ref<Parcel, Long> whole,
        @LinkEnd(isList = true, field = "partOf") Ref<Parcel, Long> part) {}
