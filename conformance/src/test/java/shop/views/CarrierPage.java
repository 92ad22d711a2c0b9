package shop.views;

import dev.ligature.LinkView;
import java.util.List;
import shop.carrier.Carrier;
import shop.depot.Depot;
import shop.supplier.Standing;
import shop.supplier.Supplier;

/** A class as a whole, with its JavaBeans, and single properties of entities behind them. */
@LinkView(Carrier.class)
public record CarrierPage(Carrier carrier, List<Stop> depots) {

    /** A depot of a carrier. */
    @LinkView(Depot.class)
    public record Stop(String city, Integer bays, Owner supplier) {}

    /** The supplier of a depot. */
    @LinkView(Supplier.class)
    public record Owner(String name, Standing standing) {}
}
