package odd.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import odd.java.util.Condition;
import odd.dev.Path;

/** Plurals that are called like the parameters for several. */
@DefineLink
public record TakingSize(
        @LinkEnd(isList = true, alias = "sizes") Ref<Condition, String> taking,
        @LinkEnd(isList = true, alias = "values") Ref<Path, String> sizes) {}
