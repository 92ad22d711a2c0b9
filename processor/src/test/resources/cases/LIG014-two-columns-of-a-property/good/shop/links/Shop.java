package shop.links;

import dev.ligature.LinkCatalog;
import dev.ligature.LinkModel;
import shop.brand.Brand;

@LinkCatalog(name = "shop")
@LinkModel(
        of = Brand.class,
        columns = {
            @LinkModel.Column(property = "name", name = "brand_name")
        })
public interface Shop {}
