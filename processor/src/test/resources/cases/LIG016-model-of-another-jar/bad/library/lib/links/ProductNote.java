package lib.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.product.Product;

@DefineLink
public record ProductNote(
        @LinkEnd Ref<Product, String> product,
        @LinkEnd Ref<Note, String> note) {}
