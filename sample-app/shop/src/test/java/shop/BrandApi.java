package shop;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import shop.brand.Brand;

/** How another service is asked for its brands. */
interface BrandApi {

    Collection<Brand> brands(Set<String> ids);

    List<String> idsByName(String name, int atMost);
}
