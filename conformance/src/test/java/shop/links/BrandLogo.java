package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkColumn;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import org.jspecify.annotations.Nullable;
import shop.brand.Brand;
import shop.media.Logo;

/** One to one, with columns. */
@DefineLink
public record BrandLogo(
        @LinkEnd Ref<Brand, String> brand,
        @LinkEnd Ref<Logo, String> logo,
        @LinkColumn(defaultValue = "0") int weight,
        @LinkColumn(nullable = true) @Nullable String note) {}
