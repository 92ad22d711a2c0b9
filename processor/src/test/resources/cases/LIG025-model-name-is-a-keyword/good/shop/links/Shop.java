package shop.links;

import dev.ligature.LinkCatalog;
import dev.ligature.LinkModel;

@LinkCatalog(name = "shop")
@LinkModel(of = shop.post.Package.class, name = "parcel")
public interface Shop {}
