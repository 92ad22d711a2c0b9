package dev.ligature.processor.model;

import java.util.ArrayList;
import java.util.List;

/**
 * All that one catalog gathers, sorted by name.
 *
 * @param type the type annotated as catalog
 * @param name its name
 * @param links the links
 * @param views the root views
 * @param models the models of links and views
 * @param used what it takes from catalogs of other jars
 */
public record CatalogDefinition(
        ClassRef type,
        String name,
        List<LinkDefinition> links,
        List<ViewDefinition> views,
        List<ModelDefinition> models,
        Used used) {

    /** Copies the lists. */
    public CatalogDefinition {
        links = List.copyOf(links);
        views = List.copyOf(views);
        models = List.copyOf(models);
    }

    /**
     * What views and paths can follow although it belongs to other jars.
     *
     * @param entries the generated entries of the catalogs that are named
     * @param links their links, and those of the catalogs that they use
     * @param models the models of these links that no link or view of the catalog itself has
     */
    public record Used(List<ClassRef> entries, List<LinkDefinition> links, List<ModelDefinition> models) {

        /** Copies the lists. */
        public Used {
            entries = List.copyOf(entries);
            links = List.copyOf(links);
            models = List.copyOf(models);
        }

        /** Nothing. */
        public static Used nothing() {
            return new Used(List.of(), List.of(), List.of());
        }
    }

    /** The same with these links of its own. */
    public CatalogDefinition withLinks(List<LinkDefinition> others) {
        return new CatalogDefinition(type, name, others, views, models, used);
    }

    /** The links that views and paths can follow, its own first. */
    public List<LinkDefinition> followed() {
        return both(links, used.links());
    }

    /** The models at which paths begin, its own first. */
    public List<ModelDefinition> reached() {
        return both(models, used.models());
    }

    private static <T> List<T> both(List<T> own, List<T> others) {
        List<T> both = new ArrayList<>(own);
        both.addAll(others);
        return both;
    }
}
