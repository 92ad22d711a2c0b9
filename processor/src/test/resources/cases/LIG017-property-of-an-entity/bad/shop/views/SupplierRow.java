package shop.views;

import dev.ligature.LinkView;
import shop.trade.Size;
import shop.trade.Supplier;

@LinkView(Supplier.class)
public record SupplierRow(Long id, String name, Size size) {}
