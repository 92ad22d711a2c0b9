package odd.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkColumn;
import dev.ligature.LinkEnd;
import odd.dev.Optional;
import odd.java.util.Ref;

/** Ends that are called like the first parts of packages. */
@DefineLink
public record RefOptional(
        @LinkEnd(alias = "in") dev.ligature.Ref<Ref, String> java,
        @LinkEnd(alias = "with") dev.ligature.Ref<Optional, String> dev,
        @LinkColumn(defaultValue = "1") int org) {}
