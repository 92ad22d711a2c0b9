package dev.ligature.processor.write;

import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.GeneratedTypes;
import dev.ligature.processor.model.LinkDefinition;
import dev.ligature.processor.write.source.Code;
import java.util.Locale;

/** Where generated code finds what the runtime knows about a link. */
final class LinkConstants {

    private LinkConstants() {}

    /** The constant of the client or, for a read-only link, which has none, that of the catalog's entry. */
    static Code of(CatalogDefinition catalog, LinkDefinition link) {
        return link.readOnly()
                ? Code.of("$T.$L", JavaTypes.of(link.entry().orElse(GeneratedTypes.entry(catalog))), name(link))
                : Code.of("$T.$L", JavaTypes.of(GeneratedTypes.client(link)), Columns.TYPE);
    }

    /** The name of a read-only link's constant. */
    static String name(LinkDefinition link) {
        return link.name().toUpperCase(Locale.ROOT);
    }
}
