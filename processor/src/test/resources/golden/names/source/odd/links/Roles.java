package odd.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkColumn;
import dev.ligature.LinkEnd;
import odd.java.util.Page;
import odd.java.util.SKU;

/** Roles that are called like constants of the client. */
@DefineLink
public record Roles(
        @LinkEnd(isList = true) dev.ligature.Ref<Page, SKU> TYPE,
        @LinkEnd(alias = "noted") dev.ligature.Ref<Page, SKU> NOTE,
        @LinkColumn(nullable = true) String note) {}
