package shop.views;

import dev.ligature.LinkView;
import java.util.List;
import java.util.Optional;
import shop.carrier.Carrier;
import shop.depot.Depot;
import shop.supplier.Supplier;

/** A JavaBean as a whole, with what is linked to it on both sides. */
@LinkView(Depot.class)
public record DepotPage(Depot depot, Optional<Supplier> supplier, List<Carrier> carriers) {}
