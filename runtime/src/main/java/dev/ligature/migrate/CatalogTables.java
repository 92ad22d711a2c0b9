package dev.ligature.migrate;

import dev.ligature.spi.Catalog;
import java.util.List;

/**
 * What one catalog has on one kind of database. Immutable.
 *
 * @param scripts its scripts
 * @param links the tables that the scripts make, by link
 */
record CatalogTables(CatalogScripts scripts, List<LinkTables> links) {

    static CatalogTables of(Catalog catalog, String dialect) {
        List<LinkTables> links = catalog.links().stream()
                .filter(link -> !link.isReadOnly())
                .map(LinkTables::of)
                .toList();
        return new CatalogTables(CatalogScripts.of(catalog, dialect), links);
    }
}
