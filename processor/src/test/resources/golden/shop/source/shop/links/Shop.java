package shop.links;

import dev.ligature.LinkCatalog;
import dev.ligature.LinkModel;
import shop.money.Currency;

@LinkCatalog(name = "shop")
@LinkModel(of = Currency.class, key = "code", table = "currencies", deletion = LinkModel.Deletion.HARD)
public interface Shop {}
