package dev.ligature.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.ligature.processor.model.CatalogDefinition;
import dev.ligature.processor.model.GeneratedTypes;
import dev.ligature.processor.model.LinkDefinition;
import java.util.Locale;

/** Where generated code finds what the runtime knows about a link. */
final class LinkConstants {

    private LinkConstants() {}

    /** The constant of the client or, for a read-only link, which has none, that of the catalog's entry. */
    static CodeBlock of(CatalogDefinition catalog, LinkDefinition link) {
        return link.readOnly()
                ? CodeBlock.of("$T.$L", JavaTypes.of(link.entry().orElse(GeneratedTypes.entry(catalog))), name(link))
                : CodeBlock.of("$T.$L", JavaTypes.of(GeneratedTypes.client(link)), Columns.TYPE);
    }

    /** The name of a read-only link's constant. */
    static String name(LinkDefinition link) {
        return link.name().toUpperCase(Locale.ROOT);
    }
}
