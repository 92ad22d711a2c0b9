package dev.ligature.processor.model;

import java.util.List;

/**
 * A type annotated as catalog.
 *
 * @param type the type
 * @param name the name given to it
 * @param uses the generated entries of the catalogs of other jars that it names
 */
public record CatalogDeclaration(ClassRef type, String name, List<ClassRef> uses) {

    /** Copies the list. */
    public CatalogDeclaration {
        uses = List.copyOf(uses);
    }
}
