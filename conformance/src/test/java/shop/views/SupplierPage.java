package shop.views;

import dev.ligature.LinkView;
import java.util.List;
import shop.depot.Depot;
import shop.supplier.Supplier;

/** An entity as a whole, with its JavaBeans. */
@LinkView(Supplier.class)
public record SupplierPage(Supplier supplier, List<Depot> depots) {}
