package old.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import old.brand.Brand;
import old.brand.BrandId;
import old.tag.Tag;

/** A link that is deprecated itself, with a type of its own. */
@Deprecated
@DefineLink
public record BrandTag(
        @LinkEnd(isList = true) Ref<Brand, BrandId> brand, @LinkEnd(isList = true) Ref<Tag, String> tag, Kind kind) {

    public enum Kind {
        MAIN,
        OTHER
    }
}
