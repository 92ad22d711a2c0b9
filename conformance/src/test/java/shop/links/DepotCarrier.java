package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import java.util.UUID;
import shop.carrier.Carrier;
import shop.carrier.CarrierCode;
import shop.depot.Depot;

/** Many to many, of a JavaBean and a class with a constructor. */
@DefineLink
public record DepotCarrier(
        @LinkEnd(isList = true) Ref<Depot, UUID> depot,
        @LinkEnd(isList = true) Ref<Carrier, CarrierCode> carrier) {}
