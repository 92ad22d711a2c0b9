package shop.links;

import dev.ligature.LinkCatalog;
import dev.ligature.LinkModel;
import shop.brand.Brand;

@LinkCatalog(name = "shop")
@LinkModel(
        of = Brand.class,
        table = "brands; drop table brands",
        columns = @LinkModel.Column(property = "name", name = ""))
public interface Shop {}
