package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.product.Product;
import shop.tag.Tag;

/** Many to many, without columns; a tag that nothing has goes. */
@DefineLink
public record ProductTag(
        @LinkEnd(isList = true) Ref<Product, String> product,
        @LinkEnd(isList = true, deleteCascade = true) Ref<Tag, Short> tag) {}
