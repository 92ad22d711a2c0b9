package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.brand.Brand;
import shop.item.Item;

@DefineLink
public record ItemBrand(
        @LinkEnd(isList = true) Ref<Item, ItemId> item, @LinkEnd Ref<Brand, String> brand) {}
