package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.category.Category;
import shop.product.Product;

/** Many to many, without columns. */
@DefineLink
public record ProductCategory(
        @LinkEnd(isList = true) Ref<Product, String> product,
        @LinkEnd(isList = true) Ref<Category, String> category) {}
