package dev.ligature.processor.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * All that a compilation defines, as far as it could be read; whether it fits together is not known yet.
 *
 * @param catalogs the catalogs, sorted
 * @param links the links, sorted
 * @param unread links and views that have errors of their own, which is why nothing else is known of them
 * @param views the views that stand for themselves, sorted
 * @param nestable every view that a component can be of, those of other jars too
 * @param models the models of links and views
 */
public record Declarations(
        List<CatalogDeclaration> catalogs,
        List<LinkDefinition> links,
        Set<ClassRef> unread,
        List<ViewDeclaration> views,
        Map<ClassRef, ViewDeclaration> nestable,
        Map<ClassRef, ModelDefinition> models) {

    /** Copies the collections. */
    public Declarations {
        catalogs = List.copyOf(catalogs);
        links = List.copyOf(links);
        unread = Set.copyOf(unread);
        views = List.copyOf(views);
        nestable = Map.copyOf(nestable);
        models = Collections.unmodifiableMap(new TreeMap<>(models));
    }

    /** The link of this record. */
    public Optional<LinkDefinition> link(ClassRef type) {
        return links.stream().filter(link -> link.type().equals(type)).findFirst();
    }
}
