package odd.lang;

import dev.ligature.DefineLink;
import dev.ligature.LinkColumn;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import odd.java.util.List;

/** In a package that hides java.lang. */
@DefineLink
public record Hiding(
        @LinkEnd Ref<Thing, java.lang.Long> object,
        @LinkEnd(isList = true) Ref<List, java.lang.String> string,
        @LinkColumn(nullable = true) java.lang.Integer number,
        @LinkColumn(defaultValue = "true") boolean override) {}
