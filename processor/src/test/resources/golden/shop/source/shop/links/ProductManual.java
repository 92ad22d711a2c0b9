package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkColumn;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.manual.Manual;
import shop.product.Product;

/** One to one, without an archive. */
@DefineLink(archive = false)
public record ProductManual(
        @LinkEnd Ref<Product, String> product,
        @LinkEnd(deleteCascade = true) Ref<Manual, UUID> manual,
        @LinkColumn @Nullable String language) {}
