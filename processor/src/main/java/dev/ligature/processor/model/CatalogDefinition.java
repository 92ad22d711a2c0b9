package dev.ligature.processor.model;

import java.util.List;

/**
 * All that one catalog gathers, sorted by name.
 *
 * @param type the type annotated as catalog
 * @param name its name
 * @param links the links
 * @param views the root views
 * @param models the models of links and views
 */
public record CatalogDefinition(
        ClassRef type,
        String name,
        List<LinkDefinition> links,
        List<ViewDefinition> views,
        List<ModelDefinition> models) {

    /** Copies the lists. */
    public CatalogDefinition {
        links = List.copyOf(links);
        views = List.copyOf(views);
        models = List.copyOf(models);
    }
}
