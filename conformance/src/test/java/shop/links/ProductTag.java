package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkColumn;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import org.jspecify.annotations.Nullable;
import shop.product.Product;
import shop.tag.Tag;

/** Many to many, with columns. */
@DefineLink
public record ProductTag(
        @LinkEnd(isList = true) Ref<Product, String> product,
        @LinkEnd(isList = true) Ref<Tag, String> tag,
        @LinkColumn(defaultValue = "0") int weight,
        @LinkColumn(nullable = true) @Nullable String note) {}
