package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.box.Box;
import shop.brand.Brand;

@DefineLink
public record BoxBrand(
        @LinkEnd(isList = true) Ref<Box<String>, Long> box, @LinkEnd Ref<Brand, String> brand) {}
