package odd.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkColumn;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import odd.java.util.Page;
import odd.java.util.SKU;
import odd.java.util.VAT;

/** Roles that are called like the model, like the link and like types of the runtime. */
@DefineLink
public record Changes(
        @LinkEnd(isList = true) Ref<Page, SKU> page,
        @LinkEnd Ref<Page, SKU> changes,
        @LinkColumn(nullable = true) VAT vat,
        SKU sku) {}
